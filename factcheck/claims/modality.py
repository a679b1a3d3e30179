"""How firmly a measure is said: whether it came to the figure, may come to it, or never did."""

import re

from factcheck.model import Modality

HYPOTHETICAL = re.compile(
    r"""
    \b(?: if | unless | suppose | imagine | let\s?['’]s\s+say | would | could | might | should
      | (?<!than\s)(?<!\bas\s)(?:expect|expects|expected|expecting|forecast|forecasts|forecasted|forecasting|(?:is|are|was|were)\s+projecting|predict|predicts|predicted|predicting|projects|projected|likely)
      | (?:choice|option|chance|opportunity|possibility)\s+(?:of|to) | would-be | potentially | possibly\s+[a-z]+ing | fears?\s+(?:of|that) | pav(?:e|es|ed|ing)\s+the\s+way
      | (?:is|are|was|were|been)\s+due\s+to(?!\s+(?:a|an|the|its|their|his|her)\b)
      | (?:plan|plans|planned|planning|hope|hopes|hoped|hoping|aim|aims|aimed|aiming|intend|intends|intended|want|wants|wanted|threaten|threatens
          |threatened|threatening|vow|vows|vowed|propose|proposes|proposed|meant|supposed|poised|ready|willing|prepared|preparing|set|seek|seeks|seeking|sought|lobbying
          |pushing)\s+to
      | (?:appeal|campaign|drive|fundraiser|effort)s?\s+to\s+(?:raise|collect|attract|gather|secure)
      | (?:goal|target|aim|ambition|objective)\s+of
    )\b
    """,
    re.VERBOSE,
)
"""Words that leave open whether it comes to the figure behind them: "could lose", "planned to raise"."""
CLAUSE_BORDER = re.compile(
    r"""
    [;:—] | \s--?\s | ,(?P<pause>(?=\s(?:and|but|or|so|he|she|it|they|we|you|its|their)\s))
  | \band(?=\s(?:he|she|it|they|we|you)\s | \s(?:[\w'’-]+\s){1,3}(?:showed|shows|said|says|found|reported)\b)
  | \bin\s+what\s+(?:may|might|could|would)\s+[^,;]{1,80},
  | \b(?:because|despite|since|when|while|after|before|but|although|though|whereas|why|how|which|who|whose|where)\b
  | (?:\b(?P<opens>expect\w*|forecast\w*|predict\w*|mean\w*|be|likely|possible|feared?|fears|if|believed|thought|alleged|suspected)\s)?\bthat\b
    """,
    re.VERBOSE,
)
"""Where the clause of a figure may begin; what is "expected that" goes on being so."""
KNOWN = re.compile(
    r"(?:below|above|than|exceed|exceeds|exceeding|over|under|beyond|of|unlike|despite|from|cover)\s(?:the|its|their|his|her)\s"
    r"(?:(?:new|existing|current|original|entire|whole|full|latest)\s)?\Z"
)
"""A figure that the reader knows already: "may fall below the | $20bn set aside"."""
CONDITION = re.compile(r"(?<!even\s)\b(?:if|unless)\b")
"""It holds for the clause behind it too: "if the dam breaks, it will flood"."""
MAY = re.compile(r"\bmay\b(?!\s+\d)")
BEFORE_MONTH = ("in ", "of ", "on ", "by ", "since ", "until ", "from ", "last ", "this ", "early ", "late ", "mid-")
"""Before the month: "sales fell 3 percent in May"."""
OWNED = re.compile(
    r"\w\s?['’]s\s\Z|\b(?:help|hurt|boost|hamper|threaten|derail|endanger|jeopardi[sz]e|complicate|affect)\s(?:the|its|their|his|her)\s\Z"
)
""" "The rise could help the bidder's | $5bn offer": the offer stands."""
IN_A_ROW = re.compile(r",\s(?:about\s|some\s)?(?:[$€£#]\s?)?\d[^,]*\Z")
REPLACED = re.compile(r"\b(?:instead\s+of|rather\s+than)\s+[^,;:()\"“”]{0,60}(?<!the\s)\Z")
""" "One in 12 instead of one in 40"."""
NEGATED = re.compile(
    r"""
    (?: \b(?:have|has|had|did|do|does|is|are|was|were|will) (?: \s*n['’]t | \s+not | \s+never ) | \bcannot | \bcan['’]t )
    \s+ (?: (?:yet|actually|ever|really) \s+ )?
    (?! include|exceed|know|count|mention|exclude|rule|see|forget|affect|cover|change|mean|involve|consider|regret )
    \w+ \s+ (?: a | an | any ) \s+ (?: [\w-]+ \s+ ){0,2} \Z
    """,
    re.VERBOSE,
)
""" "Have not launched a new $3m prize"; a sum with an article of its own was known before."""
SAID = "said|reported|stated|put|gave|told|announced|identified|estimated|thought|believed|claimed|listed|published"
AT_FIRST = re.compile(
    rf"\b(?:initially|originally|at\s+first)\s+(?:{SAID})\b(?:(?!\b(?:but|before|later|although|while|then|now)\b)[^.;]){{0,90}}\Z"
)
""" "Had initially said that | 85 percent": another figure came later."""
WRONGLY = re.compile(
    rf"\b(?:mistakenly|wrongly|incorrectly|erroneously|falsely)\s+(?:{SAID})\b(?:(?!\b(?:but|before|later|although|while|then|now)\b)[^.;]){{0,90}}\Z"
)
CANCELLED = re.compile(
    r"\A[^.;:]{0,80}\b(?:has|have|had|was|were|is|are|been|be)\s+(?:since\s+|now\s+|later\s+|then\s+|been\s+){0,2}(?:cancell?ed|scrapped|called\s+off|shelved)\b"
)
""" "A $2m payment, which has now been cancelled"."""
ALLEGED = re.compile(
    r"\b(?:allegedly|alleged\s+to|accused\s+of|accus(?:es|ed|ing)\s+(?:[\w'’-]+\s+){1,4}of|suspected\s+of|believed\s+to|thought\s+to|rumou?red\s+to|purportedly)\s+(?:[\w'’-]+\s+){0,4}\Z"
)
""" "Is accused of spending | $3m"; of a later verb it says nothing."""
NEVER_WAS = re.compile(
    r"""
    \b(?: would(?:\s*n['’]t|\s+not)?\s+(?:[a-z]+ly\s+|also\s+)?have\s+(?:been\s+)?[a-z]+
      | had\s+(?:originally\s+|initially\s+|only\s+)?(?:expected|hoped|planned|wanted|intended|thought|assumed|anticipated|been\s+(?:expected|meant|supposed|due|scheduled))
      | (?:was|were)\s+(?:only\s+|originally\s+|initially\s+)?(?:supposed|meant)\s+to | (?:was|were)\s+(?:originally|initially|only)\s+(?:expected|due|scheduled)\s+to
    )\b
    """,
    re.VERBOSE,
)
""" "Would have paid 26 percent", "had expected it to last 15 minutes": what came instead is another figure."""
WEIGHED = re.compile(
    r"""
    \b(?: (?:is|are|was|were|been|be|['’]s|['’]re|still|also|now|already|reportedly|actively|seriously)
        \s+ (?:considering|weighing(?!\s+(?:in|on|more|less|at|about|up\s+to)\b)|mulling|contemplating|pondering|debating|exploring|negotiating)
      | in\s+(?:[a-z]+\s+)?talks\s+(?:[a-z]+\s+[A-Z]?[\w]+\s+)?(?:to|about|over|on)
      | mulls?|mulled | (?:talking\s+(?:about|of)|discussing)(?=\s+(?:possibly\s+)?(?!los)[a-z]+ing\b)
    )\s+ [^,;:()\d]{0,90}\Z
    """,
    re.VERBOSE,
)
""" "Is considering sending | 300 troops", "in talks to buy | a 20 percent stake": nothing is decided."""
WILL = re.compile(
    r"(?:\b(?:will|shall|won['’]t)|['’]ll)\s+(?:(?!(?:cost|have(?!\s+to\b)|exceed|beyond|above|below|than|despite|after|since|before|following|during)\b)[^,;:()\d\s]+\s+){1,9}\Z"
)
""" "The firm will sell | 20 percent of its mines"."""
DEFINITE = re.compile(
    r"\s(?:the|its|their|his|her|this|that|these|those)\s(?:(?:new|existing|current|original|entire|whole|full|latest)\s)?\Z"
)
"""Before what is there whatever comes of it: "will run the | $20bn fund"."""
ADVICE = re.compile(r"\A\W*(?:please\s+)?(?:keep|keeping|stay|staying|maintain|maintaining|remaining)\s")
HELPS = re.compile(r"\A[^.;:]{0,90}\b(?:may|can|could|might|should|will|helps?)\b")
""" "Keeping at least 2 metres apart may slow the spread"."""

MIGHT_HAVE = re.compile(
    r"(?:\s(?:of|on|in|at|with|for)\s(?:[a-z'’-]+\s?){1,4}?)?\s(?:could|would|might)\shave\s(?!been\b)[a-z]+"
)
""" "A 30-second search | on the web could have told her": nobody made it."""


def modality_of(before: str, behind: str, *, trait: bool = False) -> Modality:
    """How firmly the words before and behind a measure, those of its sentence, hold it.

    A `trait` is known whatever is alleged: "allegedly wrote to a 15-year-old girl".

    >>> modality_of("the group has not offered a new ", " prize.").value
    'denied'
    """
    if NEGATED.search(before) or CANCELLED.search(behind) or WRONGLY.search(before):
        return Modality.DENIED
    advised = ADVICE.match(before) is not None and (HELPS.match(behind) is not None or "ing" not in before.split()[0])
    return (
        Modality.POSSIBLE
        if advised
        or MIGHT_HAVE.match(behind)
        or (not trait and ALLEGED.search(before))
        or AT_FIRST.search(before)
        or is_hypothetical(before)
        else Modality.STATED
    )


def is_taken_back(words: str) -> bool:
    """Whether words before a figure say that somebody only gave it at first, or by mistake.

    >>> is_taken_back("the zoo initially said that the child was ")
    True
    """
    return AT_FIRST.search(words) is not None or WRONGLY.search(words) is not None


def is_hypothetical(words: str) -> bool:
    """Whether words before a figure make it a mere possibility; the month of May does not.

    >>> is_hypothetical("the firm might ask why it is paying ")
    False
    """
    if KNOWN.search(words, max(0, len(words) - 30)) or OWNED.search(words):
        return False
    if words.startswith("if ") and "," not in words:
        # "If estimates that | 40% of the workers stay away are right"
        return True
    if not DEFINITE.search(words, max(0, len(words) - 16)) and (WEIGHED.search(words) or WILL.search(words)):
        return True
    clause = own_clause(words)
    if CONDITION.search(own_clause(words, pauses=False)):
        return True
    if HYPOTHETICAL.search(clause) or REPLACED.search(clause):
        return True
    return "may" in clause and any(not clause.endswith(BEFORE_MONTH, 0, may.start()) for may in MAY.finditer(clause))


def never_was(words: str) -> bool:
    """Whether words before a figure tell only what would have been, or what somebody had expected.

    >>> never_was("under the old law banks would have paid a rate of ")
    True
    """
    return NEVER_WAS.search(own_clause(words)) is not None


def own_clause(words: str, *, pauses: bool = True) -> str:
    """The words before a figure that belong to its clause; `pauses` are the commas between clauses."""
    start = 0
    for border in CLAUSE_BORDER.finditer(words):
        if border["opens"] is None and (pauses or border["pause"] is None):
            if words[border.end() :].strip() in ("and", "or") and IN_A_ROW.search(words, start, border.start()):
                # "Could reach $5 million for boats, $2 million for nets, and | $1 million for ropes"
                continue
            start = border.end()
    return words[start:]
