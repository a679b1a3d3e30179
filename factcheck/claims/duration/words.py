"""Nouns of what lasts, and verbs and places whose time is told."""

LASTING = frozenset(
    """
        curfew siege standoff stand-off sentence term ban strike strikes ceasefire cease-fire truce war conflict campaign visit trip tour trial
        hearing hearings flight journey mission voyage march delay delays blackout outage downtime blockade occupation manhunt search operation
        battle gunbattle shootout firefight gunfight fight fighting clash meeting summit talks conference festival holiday mourning contract deal
        lease suspension moratorium embargo lockdown quarantine emergency detention career reign rule presidency marriage drought insurgency
        rebellion uprising offensive ordeal investigation inquiry probe wait pause break extension ultimatum speech interview debate session
        probation visa standstill shutdown closure power-cut stoppage walkout sit-in vigil evacuation rescue surgery procedure ceremony funeral
        service match game race spacewalk crossing rampage spree attack assault bombardment bombing raid hijacking kidnapping captivity crisis
        recession boycott tremor quake earthquake storm downpour protest protests demonstration demonstrations rally riot riots unrest violence
        negotiations deliberations testimony freeze phase-out transition mandate tenure stay absence imprisonment incarceration
        blaze fire explosion pregnancy
    """.split()
)
"""Nouns that last."""

HELD = (
    "mourning|fighting|talks|negotiations|protests|rain|rains|violence|unrest|war|rule|captivity|detention|deliberations|clashes|testimony"
    "|debate|community\\s+service|probation|house\\s+arrest|rioting|riots|bombing|bombardment|shelling|air\\s*strikes|military\\s+rule|dictatorship"
    "|surgery|questioning|interrogation|delays|strikes|demonstrations|civil\\s+war|bloodshed|conflict|hearings|meetings|drought|training|flying"
)
"""What fills a time: "three days of mourning"."""

PLACES = (
    "prison|jail|captivity|custody|exile|detention|confinement|office|power|space|orbit|hiding|hospital|coma|probation|solitary|labor|labour"
    "|house\\s+arrest|intensive\\s+care|quarantine|isolation|imprisonment|incarceration|hard\\s+labou?r|community\\s+service"
)
"""Where time is spent: "five years in prison"."""

TIME_THERE = {
    "prison": "time in prison",
    "jail": "time in jail",
    "hospital": "hospital stay",
    "power": "time in power",
    "office": "time in office",
    "space": "time in space",
    "orbit": "time in orbit",
    "hiding": "time in hiding",
}
"""What the time at a place is called where the place alone says nothing."""

BY_COURT = frozenset(("prison", "jail", "imprisonment", "incarceration", "detention", "custody"))
"""Places that a court sends to."""

DEED_OF = {
    "jailed": "prison sentence",
    "imprisoned": "prison sentence",
    "banned": "ban",
    "suspended": "suspension",
    "detained": "detention",
    "closed": "closure",
    "shut": "closure",
    "delayed": "delay",
    "postponed": "delay",
    "extended": "extension",
    "hospitalized": "hospital stay",
    "hospitalised": "hospital stay",
    "ruled": "rule",
    "governed": "rule",
    "fought": "fighting",
    "battled": "fighting",
    "trapped": "being trapped",
    "stranded": "being stranded",
    "quarantined": "quarantine",
    "interrogated": "questioning",
    "questioned": "questioning",
    "testified": "testimony",
    "deliberated": "deliberations",
}
"""What a verb makes of the time that follows it: "jailed for five years"."""

STAYED = frozenset(
    "lasted lasts lasting last raged rages raging continued continues dragged burned burning blazed".split()
)
"""Verbs of what goes on, besides "hold", "run" and "go on" with "for"."""

STAYED_FOR = STAYED | frozenset("hold held stay stayed remain remained run ran went on".split())

WEAK = frozenset(
    """
        has have had will would could may might can should is was were are been be being to expected expect likely set due also already still
        only just often usually which that on reportedly apparently eventually and further initially scheduled intended supposed normally
        typically officially total dragged went gone going
    """.split()
)
"""Words between what lasts and its verb."""

OWNED = frozenset(
    """
        sentence term flying imprisonment incarceration custody exile marriage rule reign presidency career tenure probation detention captivity
        dictatorship
    """.split()
) | frozenset(
    (
        *("prison sentence", "time in prison", "time in jail", "time in power", "time in office", "time in space"),
        *("time in hiding", "hospital stay", "being trapped", "being stranded", "questioning"),
    )
)
"""What says little without its owner: "prison sentence" of whom, "marriage" of whom."""

DRIVEN_BY = frozenset(
    ("rule", "reign", "presidency", "dictatorship", "time in power", "time in office", "captivity", "detention")
)
"""What a story has one of as a rule, so that it is told even where its owner stands in another sentence."""

SINGLE = frozenset(
    """
        curfew siege standoff stand-off ceasefire cease-fire truce blackout outage manhunt mourning lockdown hijacking rampage shootout gunbattle
        gunfight spacewalk war conflict blockade occupation moratorium insurgency uprising rebellion emergency quarantine rule reign
        presidency dictatorship embargo recession pregnancy funeral tremor earthquake quake trial strike walkout shutdown
    """.split()
)
"""Nouns that answer by themselves, because a story has one of what they name."""

EMPTY = frozenset(
    "long short brief big huge massive major new first second last final agonizing painful whole entire full further intense intensive".split()
)
"""Adjectives after which a noun is still bare."""

GOES_TO = frozenset("visit trip tour flight journey mission voyage march evacuation extension".split())
"""Nouns whose "to" tells where: "a three-day visit to Havana"; else "to" opens a purpose."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec"
    " monday tuesday wednesday thursday friday saturday sunday".split()
)
