"""The vocabulary of human impact: which word shows which kind, and what part it plays in a sentence."""

from typing import NamedTuple


class Role(NamedTuple):
    """What a word does in a sentence: a one-letter tag for the patterns, and the kind that it shows."""

    tag: str
    kind: str = ""


# Tags, one letter each; the patterns in patterns.py are written in them.
#   K participle or past of a transitive verb ("killed")      G its gerund ("killing")       S its present ("kills")
#   P participle that is passive only ("was treated at")      D intransitive ("died")         J adjective ("dead", "missing")
#   T toll ("death toll")    B noun that is counted ("deaths")    O noun whose victims follow "of" ("the killing of")
#   V base form ("managed to kill")
#   L left ("left 12 dead")  C verbs that take lives ("claimed")  W "lives"
#   e be, get, remain   a have   m future, condition, threat   f fear and belief   n not   r skipped adverbs   h who, that
#   c and, or, comma, dash, colon   b closing bracket   w along with   p preposition   o "of"   t "to"   l including
#   d determiner   s speech verb   v other verb   . stop   x anything else

TRANSITIVE = {
    "killed": "killed killing kills|slain slaying slays|murdered murdering murders|slaughtered slaughtering slaughters"
    "|massacred massacring massacres|assassinated assassinating assassinates|executed executing executes|beheaded beheading beheads"
    "|lynched lynching lynches|martyred martyring martyrs|shot_dead shooting_dead shoots_dead|shot_to_death shooting_to_death shoots_to_death"
    "|gunned_down gunning_down guns_down|stabbed_to_death stabbing_to_death stabs_to_death"
    "|beaten_to_death beating_to_death beats_to_death|burned_to_death burning_to_death burns_to_death|burnt_to_death burning_alive burns_alive"
    "|burned_alive burning_alive burns_alive|crushed_to_death crushing_to_death crushes_to_death|hacked_to_death hacking_to_death hacks_to_death"
    "|fatally_shot fatally_shooting fatally_shoots|fatally_stabbed fatally_stabbing fatally_stabs|fatally_wounded fatally_wounding fatally_wounds"
    "|shot_and_killed shooting_and_killing shoots_and_kills|electrocuted electrocuting electrocutes|decapitated decapitating decapitates"
    "|ambushed_and_killed ambushing_and_killing ambushes_and_kills|gun_down gunning_down guns_down",
    "injured": "injured injuring injures|wounded wounding wounds|hurt hurting hurts|maimed maiming maims|hospitalized hospitalizing hospitalizes"
    "|hospitalised hospitalising hospitalises|seriously_injured seriously_injuring seriously_injures|critically_wounded critically_wounding _",
    "displaced": "displaced displacing displaces|uprooted uprooting uproots|evacuated evacuating evacuates",
    "detained": "detained detaining detains|arrested arresting arrests|jailed jailing jails|imprisoned imprisoning imprisons"
    "|rounded_up rounding_up rounds_up|apprehended apprehending apprehends|captured capturing captures",
    "abducted": "abducted abducting abducts|kidnapped kidnapping kidnaps|kidnaped kidnaping kidnaps",
    "trapped": "trapped trapping traps|stranded stranding strands",
    "rescued": "rescued rescuing rescues|freed freeing frees|released releasing releases|liberated liberating liberates|saved saving saves"
    "|set_free setting_free sets_free",
    "casualties": "shot shooting shoots|stabbed stabbing stabs|mowed_down mowing_down mows_down|killed_or_injured killing_or_injuring kills_or_injures|killed_or_wounded killing_or_wounding kills_or_wounds"
    "|dead_or_wounded _ _|dead_or_injured _ _|killed_or_hurt _ _",
}
"""Participle, gerund and present of verbs that do it to somebody; an underscore is a space, a lone one nothing."""

BASES = {
    "killed": "kill murder assassinate execute massacre slaughter slay behead lynch gun_down",
    "injured": "injure wound maim",
    "displaced": "displace evacuate uproot",
    "detained": "arrest detain jail capture imprison",
    "abducted": "kidnap abduct",
    "trapped": "trap strand",
    "rescued": "rescue release liberate",
}
"""Base forms: done where something enables them ("managed to kill"), told of in headlines ("Gunmen kill 12"), else only wished."""

PASSIVE = {
    "killed": "found_dead confirmed_dead pronounced_dead declared_dead reported_dead reported_killed reported_dead put_to_death confirmed_killed",
    "injured": "treated_for treated_at treated_in sent_to_the_hospital taken_to_hospital taken_to_hospitals taken_to_the_hospital rushed_to_hospital admitted_to_hospital"
    " sent_to_hospital burned burnt",
    "missing": "reported_missing listed_as_missing unaccounted_for declared_missing",
    "displaced": "forced_to_flee made_homeless left_homeless rendered_homeless driven_from forced_from forced_out_of moved_to_shelters",
    "detained": "taken_into_custody held_in_custody taken_prisoner remanded_in_custody placed_under_arrest",
    "abducted": "taken_hostage held_hostage held_hostages taken_hostages seized held_captive snatched",
    "trapped": "buried_alive buried_under stuck",
    "rescued": "pulled_from pulled_alive found_alive plucked_from airlifted brought_to_safety",
}
"""Participles that show a kind only in the passive."""

INTRANSITIVE = {
    "killed": "died die dies dying perished perish perishes drowned drown drowns succumbed lost_their_lives lost_his_life lost_her_life"
    " losing_their_lives lost_lives bled_to_death burned_to_death suffocated_to_death starved_to_death froze_to_death fell_to_their_deaths",
    "injured": "suffered_injuries sustained_injuries suffered_wounds suffered_burns suffered_minor_injuries suffered_serious_injuries"
    " suffered_bite_wounds suffered_bullet_wounds have_bullet_wounds had_bullet_wounds have_gunshot_wounds had_gunshot_wounds"
    " have_serious_injuries had_serious_injuries receiving_medical_attention receiving_medical_treatment received_medical_treatment"
    " received_medical_attention receiving_treatment sustained_minor_injuries sustained_serious_injuries received_injuries suffered_gunshot_wounds",
    "missing": "went_missing gone_missing disappeared vanished disappear",
    "displaced": "fled flee fleeing fled_their_homes left_their_homes lost_their_homes abandoned_their_homes",
    "rescued": "survived walked_free escaped_alive",
}
"""Verbs that happen to their subject."""

ADJECTIVES = {
    "killed": "dead deceased lifeless",
    "injured": "in_critical in_stable_condition in_serious_but_stable_condition in_critical_condition in_serious_condition in_intensive_care in_critical_and_stable_condition in_hospital in_the_hospital",
    "missing": "missing unaccounted_for",
    "displaced": "homeless without_homes without_a_home",
    "detained": "prisoner in_custody under_arrest in_detention behind_bars in_jail in_prison",
    "abducted": "in_captivity captive hostage hostages",
    "trapped": "under_the_rubble beneath_the_rubble under_rubble trapped_underground",
}
"""What somebody is or is left."""

COUNTED_NOUNS = {
    "killed": "deaths fatalities fatality death dead bodies body corpses corpse killings murders martyrs",
    "injured": "injuries wounded injured",
    "casualties": "casualties casualty",
    "detained": "arrests detainees arrest",
    "displaced": "refugees evacuees",
    "rescued": "survivors",
    "abducted": "kidnappings abductions",
    "missing": "disappearances",
}
"""Nouns that stand behind their number: "12 deaths"."""

VICTIM_NOUNS = {
    "killed": "killing killings death deaths murder murders massacre slaying slayings assassination assassinations execution executions slaughter bodies body"
    " corpses corpse remains lives beheading shooting_death shooting_deaths stabbing_death fatal_shooting fatal_mauling fatal_stabbing fatal_beating"
    " killers killer murderers murderer assassins assassin drowning drownings lynching",
    "injured": "wounding injuring injury injuries wounds",
    "displaced": "displacement exodus evacuation",
    "detained": "arrest arrests detention detentions imprisonment capture",
    "abducted": "kidnapping kidnappings abduction abductions kidnappers captors",
    "rescued": "release rescue freeing",
    "missing": "disappearance disappearances",
    "casualties": "shooting",
}
"""Nouns whose victims follow "of": "the killing of 12"."""

TOLLS = {
    "killed": "death_toll toll dead_toll body_count deaths number_of_deaths number_of_dead number_of_people_killed number_killed number_of_victims"
    " number_of_fatalities total_number_of_deaths fatalities number_of_those_killed number_of_the_dead",
    "injured": "injury_toll number_of_injured number_of_wounded number_of_injuries number_of_people_injured number_of_the_injured",
    "missing": "number_of_missing number_of_people_missing number_missing",
    "detained": "number_of_arrests number_of_detainees number_of_people_arrested",
    "displaced": "number_of_displaced number_of_displaced_people number_of_refugees",
    "casualties": "casualty_toll number_of_casualties casualty_figures casualty_count",
}
"""Heads whose figure follows a verb: "the death toll rose to 31"."""

OTHERS = {
    "L": "left leaving leaves leave",
    "C": "claimed claiming claims took taking takes cost costing costs",
    "e": "was were is are be been being am got get gets getting remain remained remains stay stayed lay lie lying",
    "a": "has have had having",
    "m": "need_to needs_to needed_to must ought_to will would could should might shall if unless can can't cannot won't wouldn't plot plotted plotting plan planned planning threatened"
    " threatening threatens threaten hoped intended attempted tried trying vowed wants want wanted aimed until in_order_to accused_of_plotting",
    "f": "feared fears fear believed presumed thought suspected apparently possibly likely may allegedly",
    "n": "not n't never without neither",
    "r": "also reportedly later since then already now still officially all just confirmed known reported said_to up only so far"
    " yesterday today immediately instantly probably subsequently initially seriously critically badly slightly lightly severely"
    " mostly mainly at_first again initially recently fatally actually brutally either previously gravely accidentally indiscriminately"
    " estimated appeared appears appear to_have listed so_far both each tragically eventually finally at_least as_having",
    "h": "who that which whom",
    "c": "and or & plus as_well_as , ; : / (",
    "p": "but while in on at by from with for near during after before under inside outside over through across between against into around since"
    " following amid aboard among because when where as about within behind along towards toward off onto upon until per via despite monday tuesday wednesday thursday friday saturday sunday last this",
    "o": "of",
    "t": "to",
    "l": "including include includes included among_them among_whom of_whom of_them amongst_them",
    "w": "along_with together_with in_addition_to besides",
    "b": ")",
    "d": "the a an other this that these those his her its their our your my some any all every another each both no",
    "s": "said says say told reported announced added according confirmed stated claims claim_that estimated estimates warned",
}
"""Everything else that a pattern speaks of."""


def _roles() -> dict[tuple[str, ...], Role]:
    roles: dict[tuple[str, ...], Role] = {}

    def enter(tag: str, names: str, kind: str) -> None:
        for name in names.split():
            if name != "_":
                roles.setdefault(tuple(name.split("_")), Role(tag, kind))

    for kind, verbs in TRANSITIVE.items():
        for forms in verbs.split("|"):
            for tag, form in zip("KGS", forms.split(), strict=True):
                enter(tag, form, kind)
    for kind, names in PASSIVE.items():
        enter("P", names, kind)
    for kind, names in INTRANSITIVE.items():
        enter("D", names, kind)
    for kind, names in ADJECTIVES.items():
        enter("J", names, kind)
    for kind, names in TOLLS.items():
        for name in names.split():
            if "_" in name or name == "toll":
                enter("T", name, kind)
    for kind, names in COUNTED_NOUNS.items():
        enter("B", names, kind)
    for kind, names in VICTIM_NOUNS.items():
        enter("O", names, kind)
    for kind, names in BASES.items():
        enter("V", names, kind)
    for tag, names in OTHERS.items():
        enter(tag, names, "")
    return roles


ROLE_OF = _roles()
"""Words, as a tuple, to their role; the first table that names them wins."""

LENGTHS: dict[str, tuple[int, ...]] = {}
"""For each word that begins a phrase: how many words the phrases have that it begins, longest first."""
for _words in ROLE_OF:
    LENGTHS[_words[0]] = tuple(sorted({len(_words), *LENGTHS.get(_words[0], ())}, reverse=True))

ALONE = {word: ROLE_OF[(word,)] for word, lengths in LENGTHS.items() if lengths == (1,)}
"""The role of each word that begins no longer phrase: most of those that a sentence holds."""

ALSO_COUNTED = {name: kind for kind, names in COUNTED_NOUNS.items() for name in names.split()}
"""Nouns that can be counted even where another role came first: "wounded", "dead"."""

ALSO_OF = {name.replace("_", " "): kind for kind, names in VICTIM_NOUNS.items() for name in names.split()}
"""Nouns that can take "of" even where another role came first: "deaths", "killing"."""

BASE_KIND = {name.replace("_", " "): kind for kind, names in BASES.items() for name in names.split()}
"""Base forms that a noun may hide: "arrest", "release", "murder"."""

COLLECTIVES = frozenset("family group crew team gang band party total number".split())
"""Words before "of 12" for the twelve themselves: "a family of five", "a total of 12"."""

PEOPLE_ONLY = frozenset(
    """
        released saved freed held stuck seized lay shot captured evacuated survived escaped stranded missing hurt
        executed saving releasing freeing frees saves releases
    """.split()
)
"""Triggers that are about things as often as people: their figure must count a noun known to name people."""

BARE_TOO = frozenset(["missing", "freed", "freeing", "hurt", "evacuated", "captured", "stranded", "survived"])
"""Those of them that a bare number may go with: "another 12 are missing"."""

TRIGGERS = frozenset(
    words[0] if len(words) == 1 else " ".join(words) for words, role in ROLE_OF.items() if role.kind
) | frozenset({"lives"})
"""What makes a sentence worth reading for human impact."""
