"""Bare numbers that count animals or things told of before: "the keeper lost 30 geese, nine of which drowned"."""

import re

from factcheck.claims.human_impact.tokens import Chunk
from factcheck.text.people import GROUP_OF, is_person_noun
from factcheck.text.reading import Reading
from factcheck.text.values import Span

ANIMALS = """
    animals wildlife mammals birds seabirds turtles whales dolphins porpoises manatees seals sharks fish pelicans gannets gulls ducks geese
    swans penguins chickens hens turkeys poultry pigeons crows eagles owls storks horses ponies donkeys mules cattle cows calves bulls
    buffalo buffaloes sheep lambs goats pigs hogs dogs puppies cats kittens elephants rhinos rhinoceroses lions tigers leopards bears
    wolves deer antelopes zebras giraffes camels monkeys apes gorillas chimpanzees rabbits foxes badgers bats rats mice snakes crocodiles
    alligators lizards frogs bees butterflies otters koalas kangaroos pets livestock
""".split()

ANIMAL = re.compile(rf"\b(?:{'|'.join(ANIMALS)}|(?:turtle|bird|whale|dolphin|horse|elephant|dog|cat)\s+species)\b")
COUNTED_ANIMALS = re.compile(
    rf"""
    \b(?: \d[\d,]* | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | dozens | scores | hundreds | thousands
        | of \s+ (?:the|these|those|its|their) )
    \s+ (?:of\s+)? (?:[a-z-]+\s+){{0,3}}? (?:{"|".join(ANIMALS)}) \b
    """,
    re.VERBOSE,
)
"""Animals that are the last thing counted: "600 young turtles", "of the turtles"."""

BEASTS_HARMED = re.compile(
    rf"\b(?:{'|'.join(beast.removesuffix('s') for beast in ANIMALS)})\s(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|injuries)\Z"
)
""" "Nineteen | dolphin deaths"."""
OF_THEM = re.compile(
    r"\s+(?:more\s+)?of\s+(?:which|them|these|those|(?:this|that|the)\s+(?:total\s+)?(?:number|total))\b"
)
"""Behind a number, words for what was told of before: "60 of that number"."""

OF_WHICH = re.compile(r"\s+of\s+which\b")
THINGS_AHEAD = re.compile(r"\b(?P<noun>[a-z][a-z-]*s),?\s+\Z")
THE_HURT = frozenset(
    "casualties fatalities deaths injuries cases emergencies arrests kidnappings abductions hostages".split()
)
"""Plurals before "of which" that stand for people: "13 casualties, two of which"."""

WORD = re.compile(r"[a-z][a-z-]+")
TOLD_REACH, NEAR = 400, 40
"""Characters before a number in which animals and people are told of, and in which the noun right before it stands."""
WATCHERS = frozenset(
    """
        officials experts scientists researchers biologists veterinarians rangers wardens guards rescuers volunteers workers staffers activists
        crewmen fishermen farmers divers hunters keepers owners trainers sailors officers doctors leaders teachers members
        figures others bodies corpses survivors victims natives males females adults
    """.split()
)
"""Those who count and tend animals, and nouns that hold for animals as well."""
WITHOUT_S = frozenset("people men women children police troops personnel crew man woman boy girl child person".split())


def counts_no_people(reading: Reading, sentence: Span, people: Chunk) -> bool:
    """Whether a number without a noun of its own counts animals or things, where no people stand before it that it could count."""
    if people.population is not None or people.figure is None:
        return False
    if BEASTS_HARMED.search(reading.lower, people.figure.end, people.end):
        return True
    first = reading.sentence(sentence.start - 1).start if sentence.start > 1 else sentence.start
    before = reading.lower[max(first, people.start - TOLD_REACH) : people.start]
    of_them = OF_THEM.match(reading.lower, people.figure.end, sentence.end) is not None
    told = ANIMAL.search(before) if of_them else COUNTED_ANIMALS.search(before)
    if told is None and OF_WHICH.match(reading.lower, people.figure.end, sentence.end):
        # "The raid hit 12 trucks, three of which were captured": people would be "of whom".
        before = reading.lower[max(sentence.start, people.start - TOLD_REACH) : people.start]
        told = THINGS_AHEAD.search(before[-NEAR:])
        if told is not None and (told["noun"] in THE_HURT or is_person_noun(told["noun"])):
            return False
    return told is not None and not any(could_suffer(word) for word in WORD.findall(before))


def could_suffer(word: str) -> bool:
    """Whether a word names people who may be the ones counted."""
    if word in WITHOUT_S:
        return True
    return word.endswith("s") and word in GROUP_OF and word not in WATCHERS
