"""Things that news counts, what is done to them, and how people take part."""

THINGS = frozenset(
    """
        bombs rockets missiles shells grenades mortars bullets rounds shots mines landmines warheads torpedoes rifles ak-47s kalashnikovs guns pistols handguns
        shotguns revolvers weapons firearms knives machetes drones launchers magazines cartridges casings detonators
        explosions blasts aftershocks airstrikes air-strikes bombings sorties tornadoes twisters landslides mudslides avalanches wildfires fires blazes
        earthquakes quakes tremors shootings
        houses homes buildings apartments flats shops stores schools classrooms hospitals clinics churches mosques temples villages towns
        hotels restaurants factories warehouses tents bridges structures dwellings huts shelters businesses stalls
        cars trucks buses vehicles tanks ships boats vessels planes airplanes aeroplanes aircraft jets helicopters trains carriages coaches ambulances
        motorcycles motorbikes tankers lorries vans taxis speedboats skiffs warships submarines ferries lifeboats
        flights votes seats ballots signatures constituencies jobs trees
    """.split()
)
"""Things that are counted by themselves."""

SORTS = frozenset("ak-47s kalashnikovs".split())
"""Things that are told by their make alone."""
CRAFT = frozenset(
    """
        cars trucks buses vehicles ships boats vessels planes aircraft jets helicopters motorcycles motorbikes lorries vans taxis speedboats skiffs tanks
        warships ferries lifeboats
    """.split()
)
"""Things that people come in."""

LINKED = {
    "cases": "cases",
    "counts": "counts",
    "charges": "charges",
}
"""Nouns that count only with what follows: cases of cholera, counts of murder."""

CASE_WORDS = frozenset(
    """
        confirmed suspected probable new reported cholera ebola measles malaria polio flu influenza swine dengue zika sars mers coronavirus covid-19
        tuberculosis hiv aids h1n1 salmonella typhoid rabies plague e.coli covid meningitis
    """.split()
)
"""Words that make cases those of a disease."""

DEEDS = {
    "destroyed": "destroyed destroying destroy levelled leveled razed flattened flattening demolished demolishing wrecked ruined gutted collapsed",
    "damaged": "damaged damaging damage",
    "burned": "burned burnt burning torched torching",
    "flooded": "flooded flooding inundated submerged",
    "fired": "fired firing fire launched launching",
    "heard": "heard",
    "dropped": "dropped dropping",
    "seized": "seized seizing recovered recovering confiscated confiscating",
    "found": "found finding discovered",
    "cancelled": "cancelled canceled cancelling canceling scrapped grounded",
    "delayed": "delayed diverted",
    "stolen": "stole stolen stealing",
    "sunk": "sank sunk sinking",
    "shot down": "downed",
    "evacuated": "evacuated evacuating",
    "sent": "sent sending send deployed deploying dispatched deploy",
    "won": "won winning win wins secured gained captured",
    "lost": "lost losing lose loses",
    "cast": "cast counted",
    "cut": "cut cutting eliminate eliminated shed shedding axed",
    "created": "created creating create add added adding",
    "hijacked": "hijacked hijacking",
    "defused": "defused",
    "planted": "planted planting",
    "exploded": "exploded detonated",
    "without power": "without\\ power",
    "built": "built building build builds",
}
"""What was done to things, and the words that say so."""
DEED_OF = {word: deed for deed, words in DEEDS.items() for word in words.split()}

PARTICIPLES = {
    "bought": "bought buys buy buying purchased",
    "sold": "sold sells sell selling",
    "taken": "took taken takes taking",
    "held": "held holds",
    "flown": "flew fly flies flying flown",
    "hit": "hit hits hitting struck strikes striking",
    "overtaken": "overtook overtaking overtakes",
    "brought": "brought brings bringing",
    "closed": "closed closes closing close shut shuts",
    "opened": "opened opens opening open",
    "used": "used uses using use",
    "tested": "tested tests testing test",
    "attacked": "attacked attacks attacking attack",
    "searched": "searched searches searching",
    "stopped": "stopped stops stopping",
    "boarded": "boarded boards boarding",
    "ordered": "ordered orders ordering",
    "delivered": "delivered delivers delivering deliver",
    "rebuilt": "rebuilt rebuild rebuilding",
    "raided": "raided raids raiding",
    "cleared": "cleared clears clearing",
    "planted": "planted plants",
    "shown": "showed shows",
    "carried out": "conducted conducts conducting",
    "cancelled": "scrubbed scrubs",
    "made": "made makes making",
    "carried": "carries carrying carried carry",
    "supported": "supports supporting supported",
    "attracted": "attracts attracting attracted",
    "owned": "owned owns owning own",
    "lost": "cost costs costing",
}
"""What was done to things by verbs whose participle is not their past, and in other forms of such verbs."""
PARTICIPLE_OF = {word: deed for deed, words in PARTICIPLES.items() for word in words.split()}
GIVEN_UP = {
    f"{verb} {particle}".strip(): deed
    for deed, verbs, particle in (
        ("given up", "give gives gave giving given", "up"),
        ("handed over", "hand hands handed handing", "over"),
        ("turned over", "turn turns turned turning", "over"),
        ("thrown away", "throw throws threw throwing", "away"),
        ("sent back", "send sends sent sending", "back"),
        ("taken over", "take takes took taking", "over"),
        ("taken back", "take takes took taking", "back"),
        ("shot down", "shoot shoots shot shooting", "down"),
        ("blown up", "blow blows blew blowing", "up"),
        ("surrendered", "surrender surrenders surrendered surrendering", ""),
    )
    for verb in verbs.split()
}
"""What became of things by verbs whose subject had, took or destroyed them."""
PAST = frozenset(
    "struck hit fell flew left went came sank took killed ran made set drove broke landed hurt burst rose blew stood lay held caught found cost began won lost".split()
)
"""What things did, where the past does not end in -ed: "five explosions struck the town"."""
HAPPENING = frozenset(
    """
        explosions blasts aftershocks airstrikes air-strikes bombings tornadoes twisters landslides mudslides avalanches wildfires
        earthquakes quakes tremors shootings
    """.split()
)
"""Things that happen: that there were so many says enough."""

CROWDS = {
    "protesters": "protesters protestors demonstrators marchers",
    "troops": "troops soldiers peacekeepers marines paratroopers personnel servicemen reservists police policemen officers",
    "people": "people supporters students fans mourners worshippers workers residents activists spectators pilgrims employees teachers members",
}
"""People who take part or are sent, by what they are."""
CROWD_OF = {noun: crowd for crowd, nouns in CROWDS.items() for noun in nouns.split()}

HIT = frozenset(
    """
        kill killed killing kills wound wounded wounding injure injured injuring hurt hurting arrest arrested arresting detain detained detaining
        shot shooting abducted kidnapped rescued evacuated displaced dead
    """.split()
)
"""Verbs whose people are counted by the kinds of human impact."""

STOPS = (",", ".", ";", ":", ")", '"', "”", "?", "!", "-")


def as_written(words: frozenset[str]) -> frozenset[str]:
    """The words as they stand between spaces: "houses", "houses,"."""
    return words | {word + stop for word in words for stop in STOPS}
