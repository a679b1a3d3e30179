"""The words that tell what a sum is for: nouns that name sums, verbs that move them, and what links them to a figure."""

SUMS = frozenset(
    """
        accident accidents acquisition aid allowance appeal assets assistance award awards bail bailout bailouts benefits bet bid bids bill bills
        bond bonds bonus bonuses bounty bribe bribes budget budgets buyback buyout capitalisation capitalization charge charges claim claims
        commission commitment commitments compensation contract contracts contribution contributions cost costs credit cut cuts damage damages
        deal deals debt debts deficit deposit deposits dividend dividends donation donations earnings economy endowment expenditure
        expenses export exports fare fee fees financing fine fines fortune fraud fund funding fundraiser funds gap gdp gift gifts grant grants
        guarantee guarantees haul heist hit holdings import imports income insurance investment investments invoice jackpot lawsuit lending levy
        liabilities liability limit loan loans loss losses market mortgage mortgages offer offers order orders outlay output package
        pay payment payments payout payouts penalties penalty pension pensions pledge pledges portfolio premium premiums price prices prize
        proceeds production profit profits programme program project projects provision provisions purchase purchases ransom ransoms rebate
        receipts relief remittances robbery robberies hack seizure seizures rent rents reparations rescue reserves revenue revenues reward rewards royalties salaries salary sale sales
        savings scam scheme settlement settlements shortfall spending stake stakes stimulus subsidies subsidy support surplus tab tariff
        cap caps ceiling tag tariffs tax taxes theft tickets trade transaction transactions transfer transfers tuition turnover valuation value wage wages
        wealth windfall worth writedown write-down write-off capital turnover bankroll takings loot stash reparation restitution
    """.split()
)
"""Nouns that name a sum by themselves."""

DEEDS = {
    "allocation": "allocate allocates allocated allocating earmark earmarked earmarking budgeted set_aside setting_aside",
    "approval": "approved approves approve approving",
    "award": "award awards awarded awarding",
    "bail": "bailed",
    "bill": "billed",
    "charge": "charged charge charging",
    "commitment": "commit committed committing commits",
    "contribution": "contribute contributed contributes contributing",
    "cost": "cost costs costing built rebuilt constructed renovated",
    "damages sought": "sue sued sues suing",
    "debt": "owe owes owed owing",
    "donation": "donate donates donated donating",
    "earnings": "earn earns earned earning made makes make making gross grossed grossing netted pocketed",
    "fine": "fine fined fines fining",
    "freeze": "freeze freezes froze frozen freezing blocked",
    "funds raised": "raise raises raised raising",
    "gift": "give gives gave given giving handed",
    "grant": "grant grants granted granting",
    "injection": "inject injects injected injecting pump pumped pumping",
    "investment": "invest invests invested investing",
    "loan": "borrow borrows borrowed borrowing lend lends lent lending loan loaned",
    "loss": "lose loses lost losing wiped wipe wiping erased",
    "money collected": "collect collects collected collecting",
    "money received": "receive receives received receiving got get",
    "money sent": "send sends sent sending transfer transferred transferring transfers",
    "offer": "offer offers offered offering bid bids bidding",
    "payment": "distribute distributed distributing distributes pay pays paid paying compensate compensated reimburse reimbursed repay repaid repaying repays",
    "pledge": "pledge pledges pledged pledging promise promises promised promising",
    "price": "buy buys bought buying sell sells sold selling purchase purchased purchasing purchases acquire acquired acquiring auctioned",
    "ransom demand": "ransomed",
    "request": "seek seeks sought seeking ask asks asked asking request requests requested requesting appeal appealed appealing call called",
    "revenue": "generate generates generated generating",
    "saving": "save saves saved saving",
    "seizure": "seize seizes seized seizing confiscated recovered",
    "settlement": "settle settled settling",
    "spending": "spend spends spent spending splashed lavished",
    "theft": "steal steals stole stolen stealing embezzle embezzled embezzling siphoned looted laundered robbed swindled defrauded",
    "demand": "demand demands demanded demanding extort extorted",
    "winnings": "won win wins winning",
    "withdrawal": "withdrew withdraw withdrawn withdrawing",
}
"""What a verb makes of the sum that it moves; an underscore is a space."""
ONLY_MOVED = frozenset(
    (
        *("approval", "charge", "cost", "payment", "price", "request", "spending"),
        *("money collected", "money received", "money sent", "funds raised"),
    )
)
"""These say no more than that money moved: what for stands elsewhere, or the sum is not read."""
TELLS_ITSELF = frozenset(
    """
        damage ransom ransoms bail reward rewards bounty bounties jackpot loot stash haul heist robbery theft bribe bribes
        jewels jewelry jewellery diamonds cocaine heroin drugs narcotics banknotes
    """.split()
)
"""Nouns that answer a question of the event without another word: any other needs whose it is, or what for."""
GIVEN = frozenset(
    [
        *"gift donation pledge loan award grant offer contribution commitment allocation payment".split(),
        "money sent",
        "funds raised",
    ]
)
"""What somebody gets: "gave $1 million to the school", "a pledge to the fund"."""
SAID_OF_IT = {
    "approval": "sum approved",
    "request": "sum requested",
    "price": "payment",
    "demand": "sum demanded",
    "gift": "money given",
}
"""How a deed reads with its aim behind it where its noun would mislead: "approved $5m for roads" is no approval for roads."""
DEED_OF = {verb.replace("_", " "): noun for noun, verbs in DEEDS.items() for verb in verbs.split()}

FOR_IT = frozenset(
    """
        bailed buy buys bought buying sell sells sold selling purchase purchased purchasing acquire acquired acquiring auctioned built rebuilt constructed renovated settle
        settled settling ask asks asked asking appeal appealed appealing call called sue sued sues suing charged billed insured
    """.split()
)
"""Verbs that take a sum with "for": "sold for $5 million", "appealed for $5 million". Without it some of them mean something else."""
ONLY_FOR = frozenset(
    "ask asks asked asking request requests requested requesting bailed settle settled settling appeal appealed appealing call called auctioned built rebuilt constructed renovated".split()
)

STATES = {
    **dict.fromkeys("pledge pledges pledged pledging".split(), "pledged"),
    **dict.fromkeys("commit commits committed committing".split(), "committed"),
    **dict.fromkeys("approve approves approved approving".split(), "approved"),
    **dict.fromkeys("allocate allocates allocated allocating".split(), "allocated"),
    **dict.fromkeys("pay pays paid paying".split(), "paid"),
    **dict.fromkeys("give gives gave given giving".split(), "given"),
    **dict.fromkeys("send sends sent sending".split(), "sent"),
    **dict.fromkeys("provide provides provided providing".split(), "provided"),
    **dict.fromkeys("deliver delivers delivered delivering".split(), "delivered"),
    **dict.fromkeys("offer offers offered offering".split(), "offered"),
    **dict.fromkeys("receive receives received receiving get gets got getting".split(), "received"),
    **dict.fromkeys("collect collects collected collecting".split(), "collected"),
    **dict.fromkeys("demand demands demanded demanding".split(), "demanded"),
    **dict.fromkeys("import imports imported importing".split(), "imported"),
    **dict.fromkeys("export exports exported exporting".split(), "exported"),
    **dict.fromkeys("award awards awarded awarding".split(), "awarded"),
    **dict.fromkeys("unblock unblocks unblocked unblocking".split(), "unblocked"),
    **dict.fromkeys("unfreeze unfroze unfrozen unfreezing".split(), "unfrozen"),
    **dict.fromkeys("promise promises promised promising".split(), "promised"),
    **dict.fromkeys("lose loses lost losing wipe wipes wiped wiping erase erases erased erasing".split(), "lost"),
    **dict.fromkeys("exchange exchanges exchanged exchanging".split(), "exchanged"),
    **dict.fromkeys("swap swaps swapped swapping".split(), "swapped"),
    **dict.fromkeys("steal steals stole stolen stealing".split(), "stolen"),
    **dict.fromkeys("freeze freezes froze frozen freezing blocked".split(), "frozen"),
    **dict.fromkeys("seize seizes seized seizing confiscated".split(), "seized"),
    **dict.fromkeys("owe owes owed owing".split(), "owed"),
    **dict.fromkeys("save saves saved saving".split(), "saved"),
    **dict.fromkeys("cut cuts cutting slash slashed slashing".split(), "cut"),
    **dict.fromkeys("seek seeks sought seeking sue sues sued suing".split(), "sought"),
    **dict.fromkeys("donate donates donated donating".split(), "donated"),
    **dict.fromkeys("sold".split(), "sold"),
    **dict.fromkeys("sell sells selling offload offloading divest divesting".split(), "for sale"),
    **dict.fromkeys("buy buys bought buying".split(), "bought"),
    **dict.fromkeys(
        "escape escapes escaped escaping avoid avoids avoided avoiding dodge dodges dodged dodging evade evades evaded evading".split(),
        "avoided",
    ),
    **dict.fromkeys("refuse refuses refused waive waives waived forgo forgone".split(), "forgone"),
}
"""Verbs without which the thing beside a sum would be misread: "lost $2 billion in revenue" is revenue lost."""

UPWARDS = "rise rises rising rose risen grow grows growing grew grown climb climbs climbed increase increases increased jump jumps jumped soared surged swelled"
DOWNWARDS = "fall falls falling fell fallen drop drops dropped decline declines declined decrease decreases decreased shrank shrunk slipped sank"
PAID_BEHIND = frozenset(
    """
        paid pledged promised committed approved allocated spent lost stolen seized frozen unfrozen released donated raised owed saved sought sold
        bought awarded granted given sent provided delivered received collected demanded wiped knocked laundered embezzled withdrawn invested
        repaid forgiven filed submitted earmarked
    """.split()
)
"""Participles behind the noun of a sum that say which of it: "$5m in claims | have been paid out"."""
CHANGES = {
    **dict.fromkeys(UPWARDS.split(), "rise"),
    **dict.fromkeys(DOWNWARDS.split(), "fall"),
    **dict.fromkeys(
        "raise raised raises raising boost boosted boosting up ups upped hike hikes hiked lift lifts lifted increase increases increased".split(),
        "rise",
    ),
    **dict.fromkeys(
        "cut cuts cutting reduce reduced reduces reducing lower lowered slash slashed slashing trim trimmed".split(),
        "cut",
    ),
}
"""Verbs of change: "spending fell by $2 billion" tells of the fall, not of the spending."""

MOVES = (*UPWARDS.split(), *DOWNWARDS.split())
"""Verbs of change that need no "by": "spending fell $2 billion"."""

RECIPIENTS = frozenset(
    """
        victims families family residents people workers employees farmers fishermen survivors children women men refugees students teachers
        schools hospitals states cities governments government companies businesses countries rebels charities charity owners tourists
        passengers patients homeless poor voters members groups staff relatives widow widows veterans donors shareholders investors
        soldiers troops police migrants households customers players artists those
    """.split()
)
"""Whom a sum goes to: no words for the sum itself."""

EMPTY_HEADS = frozenset(
    """
        amount figure figures sum sums total totals mark level levels limitless question money number part half quarter quarters month months
        week weeks day days year years decade decades period time times hour hours bank moment end beginning cash stock return turn place
        addition exchange advance future past process way meantime case fact order interest term terms kind name world today trillion billion million
        purpose purposes reason reasons sake fiscal use pocket pockets connection pie response dollar dollars euro euros pound pounds yen usd basis average range
    """.split()
)
"""Nouns that tell nothing of what a sum is for: "in cash", "for years", "the $5 billion mark"."""

WANTED_BY = (
    "help support rebuild fund pay build buy clean cover compensate settle finance relieve fight repair restore aid assist protect develop"
    " improve upgrade combat tackle provide feed house train modernise modernize renovate replace bolster secure boost stimulate meet create"
    " expand promote purchase acquire repay bail rescue keep prevent stop expand"
)
"""Verbs that tell a purpose behind "to"."""

HELPERS = (
    r"(?:has|have|had|could|would|will|may|might|must|should|is|are|was|were|be|been|being|to|now|already|also|likely|expected|estimated|thought"
    r"|believed|forecast|projected|said|still|only|currently|alone|eventually|later|recently|nearly|so\s+far|ultimately|initially|in\s+total)"
)
"""What may stand between a noun or a verb and its sum, said in a pattern."""
