"""Nouns for people: who can be counted, and which group lies inside which."""

from factcheck.text.names.lexicon import DEMONYM, flags_of

GROUPS = {
    "people": "people person persons individuals individual human humans souls soul lives life beings men,_women_and_children"
    " victims victim bodies body corpses corpse survivors survivor others other"
    " residents resident inhabitants inhabitant locals villagers villager citizens citizen nationals national locals neighbors neighbor"
    " neighbours neighbour members member participants participant bystanders bystander passersby passerby onlookers onlooker spectators"
    " spectator guests guest visitors visitor strangers stranger figures natives martyrs martyr hostages hostage captives captive countrymen compatriots",
    "men": "men man gentlemen guys guy males male boys boy fathers father sons son husbands husband brothers brother uncles uncle"
    " grandfathers grandfather nephews nephew grandsons grandson widowers",
    "women": "women woman ladies lady females female girls girl mothers mother daughters daughter wives wife sisters sister aunts aunt"
    " grandmothers grandmother nieces niece widows widow nuns nun schoolgirls schoolgirl granddaughters granddaughter housewives",
    "children": "children child kids kid babies baby infants infant toddlers toddler minors minor teenagers teenager teens teen youths youth"
    " youngsters youngster adolescents adolescent schoolchildren schoolchild schoolboys schoolboy schoolgirls schoolgirl newborns newborn"
    " orphans orphan pupils pupil boys boy girls girl sons son daughters daughter grandchildren grandchild",
    "adults": "adults adult elders elder pensioners pensioner seniors retirees retiree",
    "civilians": "civilians civilian noncombatants non-combatants",
    "police": "police policemen policeman policewomen policewoman officers officer constables constable cops cop troopers trooper"
    " gendarmes gendarme deputies deputy detectives detective sheriffs sheriff patrolmen patrolman inspectors inspector marshals",
    "soldiers": "soldiers soldier troops troop servicemen serviceman servicewomen marines marine sailors sailor airmen airman seamen"
    " recruits recruit conscripts conscript paratroopers paratrooper peacekeepers peacekeeper guardsmen guardsman commandos commando"
    " generals general colonels colonel captains captain lieutenants lieutenant sergeants sergeant majors major corporals corporal"
    " privates reservists reservist veterans veteran rangers ranger snipers sniper gunners gunner infantrymen infantryman cadets cadet"
    " personnel legionnaires legionnaire bodyguards bodyguard guards guard sentries watchmen watchman",
    "fighters": "fighters fighter militants militant rebels rebel insurgents insurgent guerrillas guerrilla guerillas guerilla terrorists"
    " terrorist gunmen gunman attackers attacker assailants assailant bombers bomber extremists extremist jihadists jihadist militiamen"
    " militiaman combatants combatant mercenaries mercenary subversives subversive paramilitaries paramilitary separatists separatist"
    " hijackers hijacker kidnappers kidnapper pirates pirate bandits bandit shooters shooter suspects suspect criminals criminal gangsters"
    " gangster robbers robber thugs thug rioters rioter looters looter perpetrators perpetrator arsonists infiltrators traffickers trafficker",
    "workers": "workers worker employees employee laborers laborer labourers labourer miners miner fishermen fisherman farmers farmer"
    " peasants peasant teachers teacher students student doctors doctor nurses nurse medics medic paramedics paramedic firefighters"
    " firefighter firemen fireman rescuers rescuer drivers driver pilots pilot crew crewmen crewman crewmembers stewards stewardess"
    " engineers engineer technicians technician journalists journalist reporters reporter photographers photographer cameramen cameraman"
    " lawyers lawyer judges judge priests priest pastors pastor preacher preachers monks monk clerics cleric imams imam rabbis rabbi"
    " bishops bishop jesuits missionaries missionary volunteers volunteer staffers staffer officials official diplomats diplomat envoys envoy aides"
    " aide politicians politician lawmakers lawmaker legislators legislator mayors mayor governors governor ministers minister senators"
    " senator councillors ambassador ambassadors leaders leader activists activist contractors contractor businessmen businessman"
    " shopkeepers shopkeeper vendors vendor traders trader merchants merchant bankers banker clerks clerk cooks cook waiters waiter"
    " waitress bartender artists artist actors actor singers singer musicians musician players player athletes athlete coaches coach"
    " cyclists cyclist climbers climber skiers skier divers diver swimmers swimmer hikers hiker scientists scientist researchers researcher"
    " executives executive managers manager owners owner directors director counselors counselor professors professor academics academic"
    " agents agent servants servant maids maid companions companion escorts accomplices accomplice housekeepers housekeeper"
    " trade_unionists unionists unionist organizers organizer physicians physician surgeon surgeons",
    "travellers": "passengers passenger travellers traveller travelers traveler tourists tourist pedestrians pedestrian motorists motorist"
    " commuters commuter pilgrims pilgrim holidaymakers holidaymaker vacationers vacationer riders rider motorcyclists motorcyclist",
    "migrants": "migrants migrant refugees refugee evacuees evacuee immigrants immigrant asylum-seekers asylum_seekers exiles exile"
    " deportees deportee expatriates expatriate foreigners foreigner",
    "detainees": "prisoners prisoner inmates inmate detainees detainee convicts convict captives captive",
    "demonstrators": "protesters protester protestors protestor demonstrators demonstrator marchers marcher dissidents dissident strikers"
    " striker supporters supporter loyalists loyalist opponents opponent revellers reveler revelers mourners mourner worshippers worshipper"
    " worshipers worshiper parishioners parishioner churchgoers fans fan concertgoers concertgoer shoppers shopper customers customer clubbers"
    " diners diner revelers",
    "patients": "patients patient newborns pregnant_women",
    "households": "families households",
    "family": "new_yorker new_yorkers yorker yorkers relatives relative parents parent siblings sibling twins spouses spouse cousins cousin friends"
    " friend colleagues colleague classmates classmate kin in-laws fiance girlfriend boyfriend",
    "muslims": "muslims",
    "sunnis": "sunnis",
    "shias": "shias shiites shi'ites shi'as",
    "christians": "christians copts catholics protestants",
    "jews": "jews",
    "hindus": "hindus",
    "sikhs": "sikhs",
}
"""Group to its nouns, singular and plural; an underscore is a space. The first word of `people` is the widest group."""

GENERIC = frozenset(
    """
        people person persons individuals individual human humans souls soul lives life others other victims
        victim dead deaths fatalities fatality bodies body corpses corpse remains casualties
    """.split()
)
"""Nouns that narrow nothing: "12 people", "12 others", "12 bodies"."""

GROUP_OF: dict[str, str] = {}
for _group, _nouns in GROUPS.items():
    for _noun in _nouns.split():
        GROUP_OF.setdefault(_noun.replace("_", " "), _group)

PEOPLE_NOUNS = frozenset(GROUP_OF)

PERSON_ENDINGS = (
    "men",
    "women",
    "ers",
    "ors",
    "ists",
    "ants",
    "ees",
    "ians",
    "ans",
    "ites",
    "eans",
    "ese",
    "folk",
    "goers",
    "mates",
)
"""Endings that make an unknown plural a likely group of people: "surfers", "Uzbekistanis" is caught as a demonym."""


NOT_PEOPLE = frozenset(
    """
        hours hour nights night days day weeks week months month years year minutes minute seconds times time percent per cent
        dollars dollar euros pounds miles mile kilometers kilometres km meters metres feet acres hectares degrees
        tons tonnes barrels gallons liters litres houses house homes home buildings building apartments apartment
        shops shop stores store schools school hospitals hospital churches church mosques mosque offices office
        hotels hotel bridges bridge roads road villages village towns town cities city districts district
        provinces province states state countries country nations nation regions region areas area places place
        stations station checkpoints checkpoint barracks headquarters sites site cars car buses bus trucks truck vehicles vehicle trains train planes plane aircraft
        helicopters helicopter boats boat ships ship vessels vessel tanks tank bombs bomb rockets rocket missiles
        missile shells shell mines mine grenades grenade weapons weapon guns gun rifles shots shot rounds bullets
        explosions explosion blasts blast attacks attack bombings bombing strikes strike raids raid incidents
        incident cases case accidents accident crashes crash clashes clash earthquakes earthquake aftershocks
        quakes storms fires fire floods operations operation battles battle wars war votes vote seats seat points
        point goals games game matches match counts count charges charge trials trial reports report documents
        document pages page questions question ways way things thing animals animal mammals mammal turtles turtle snowman snowmen mannequins mannequin
        dolphins seals bears wolves sharks snakes monkeys dogs dog cats cat horses horse cows cattle sheep goats
        pigs birds bird seabirds seabird pelicans poultry hens ducks geese gulls eagles fowl salmon crabs oysters shrimp bees
        deer foxes lambs calves mice rats gorillas gorilla apes chimpanzees penguins otters elephants lions tigers whales fish chickens jobs job companies company firms firm banks
        bank groups group organizations parties party teams team units unit branches spots decades decade
        centuries century others' occasions fronts stages steps parts part sides side sets pieces piece wounds
        wound injuries injury stab ribs rib legs leg arms arm teeth tooth fingers finger toes toe vertebrae bones bone
        jets jet generations generation tankers trailers containers computers freighters carriers cruisers destroyers bulldozers bunkers launchers
        fractures fracture bruises bruise cuts burns lacerations stitches operations surgeries stab gunshot meters magnitude story stories floors floor cents terms term sentences
    """.split()
)
"""Nouns whose numbers are never victims, however near a trigger they stand."""


ADJECTIVES_TOO = frozenset(
    "male female civilian native national official private minor junior adult human local human".split()
)
"""Singular nouns that are adjectives before another noun: "a male gorilla"."""


def is_person_noun(word: str) -> bool:
    """Whether a lower-case noun names people.

    >>> is_person_noun("policemen"), is_person_noun("houses")
    (True, False)
    """
    if word in PEOPLE_NOUNS:
        return True
    if word in NOT_PEOPLE:
        return False
    if "-" in word and word.rsplit("-", 1)[-1] in PEOPLE_NOUNS:
        return True
    return len(word) > 4 and word.endswith(PERSON_ENDINGS)


def is_person_singular(word: str) -> bool:
    """Whether a lower-case noun names one person: "a policeman"; only such nouns stand for one without a number."""
    if word in PEOPLE_NOUNS:
        return not word.endswith(
            ("s", "men", "people", "children", "police", "dead", "youth", "personnel", "crew", "family")
        ) or word in ("boss", "waitress", "stewardess", "youth")
    return len(word) > 5 and word.endswith(("man", "woman")) and word not in NOT_PEOPLE


EVERYBODY = {"men", "women", "children"}
"""Groups that together leave nobody out: "12 men, women and children"."""


def group_of(population: str | None) -> str:
    """The group that a population named in an article belongs to: "ethnic Uzbek civilians" is "civilians".

    Unknown nouns are a group of their own, by their last word.

    >>> group_of("three police officers"), group_of(None), group_of("people")
    ('police', 'people', 'people')
    >>> group_of("women and children")
    'children and women'
    """
    if not population:
        return "people"
    words = population.lower().replace(",", " and ").split()
    if "and" in words:
        several = {group_of(some) for some in " ".join(words).split(" and ") if some.strip()}
        return "people" if several >= EVERYBODY else " and ".join(sorted(several))
    last = words[-1]
    if last in GENERIC:
        return "people" if len(words) == 1 else " ".join(words)
    nations = [word for word in words[:-1] if flags_of(word) & DEMONYM]
    return " ".join([*nations, GROUP_OF.get(last, last)])
