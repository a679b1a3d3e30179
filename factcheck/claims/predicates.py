"""The words that tell what a share does: the verbs behind its noun, and what may stand between."""

FINITE = frozenset(
    """
        are were is was have has had do did does can cannot could will would may might must should say says said think thinks thought believe believes believed
        want wants wanted support supports supported oppose opposes opposed favor favors favored favour favours favoured approve approves approved disapprove
        disapproves disapproved agree agrees agreed disagree disagreed expect expects expected feel feels felt know knew live lives lived voted vote prefer prefers
        preferred blame blamed trust trusted went go goes come comes came own owns rely depend need needs needed get gets got use uses used work
        remain remains remained reported see saw consider considered backed back reject rejected told rated hold held make made lost died stayed give gave
        wear wears wore smoke smokes drink eat spend spends spent receive receives received suffer suffers suffered pay pays paid fail fails failed speak watch watched
        became become becomes identify identified describe described answered turned chose pushes pushed brings brought leads led causes caused means meant adds helps hurts sends sent
        meet meets met predict predicts predicted hope hopes hoped regard regards regarded contain contains contained exceed exceeds exceeded occur occurs occurred belong
        belongs belonged earn earns earned survive survives survived admit admits admitted graduate graduated fell rose understand understood
        don doesn didn isn aren wasn weren wouldn couldn hasn haven do does
    """.split()
)
"""Verbs whose subject is the share before them."""
DOUBTFUL = frozenset(
    "smoke drink watch pay spent paid work use uses used need needs support trust lives lost made held vote blame consider".split()
)
"""Those of them that are nouns or participles as often: "people in need"."""
BETWEEN = frozenset("also still now either ever never already currently actually only strongly".split())
NOBODY = frozenset(
    "households waters motors papers computers boilers routers servers reactors tankers trailers sectors factors".split()
)
"""Things that end as people do."""
