"""Figures with the sign or word of a currency that are no sums of a story: prices on a market, which move by the hour, and pounds of weight."""

import re

from factcheck.claims.measure import REACH, around
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

POUND_WORD = re.compile(r"pounds?\s*\Z", re.IGNORECASE)
HEAVY = re.compile(
    r"[\s-]+(?:[\w-]+\s+){0,3}?(?:bombs?|ordnance|weapons?|warheads?|missiles?|shells?|boulders?|fish|bab(?:y|ies)|gorillas?|bears?|dogs?|payloads?"
    r"|satellites?|rocks?|bags?)\b"
)
"""What weighs its pounds: "a 5,300 pound | bunker-busting bomb"."""
PAYING = re.compile(
    r"\b(?:pay|pays|paid|cost|costs|fine|fined|worth|deal|loan|debt|price|budget|pledged|raised|stole|stolen|spent|earned|donated|bought|sold)\b",
    re.IGNORECASE,
)
"""What tells pounds of money from pounds of weight."""
ON_MARKETS = frozenset(
    """
        bitcoin bitcoins btc ether ethereum ripple cryptocurrency cryptocurrencies brent crude futures oil gold silver barrel ounce share shares
        stock stocks euro dollar yen sterling franc index contract
    """.split()
)
TRADING = frozenset(
    """
        trade trades traded trading close closes closed closing settle settles settled settling opens opened fall falls fell fallen falling rose
        rise rises risen rising drop drops dropped jump jumps jumped slump slumps slumped tumble tumbles tumbled dip dips dipped hovered gain gains gained slid slide slides hit hits touches touched peak peaks
        peaked high low record pushes pushed plunge plunges plunged plunging crash crashes crashed slip slips slipped widens widened narrows
        narrowed eases eased priced selling sell sells surge surges surged surging climb climbs climbed recover recovers recovered sinks sinking
        sank steady level per at down losses
    """.split()
)
WORD = re.compile(r"[a-z]+")
DEAREST_SHARE = 100_000
"""A price on a market is below it; a firm, a loss or a budget above."""


def on_market(reading: Reading, figure: Figure, sentence: Span) -> bool:
    """Whether a sum is what a share, a coin or a barrel trades at."""
    most = figure.upper or figure.lower or 0
    if most >= DEAREST_SHARE:
        return False
    # The coin may be named in the sentence before: "Bitcoin plunged again. It touched $5,920."
    if ON_MARKETS.isdisjoint(WORD.findall(reading.lower, max(0, figure.start - REACH), figure.start)):
        return False
    return not TRADING.isdisjoint(WORD.findall(reading.lower, sentence.start, figure.start))


def is_weight(reading: Reading, figure: Figure) -> bool:
    """Whether pounds are a weight: "140,000 pounds of cargo"; the word is money only where somebody pays."""
    near = around(reading, figure)
    heavy = (figure.upper or 0) < DEAREST_SHARE and HEAVY.match(reading.lower, figure.end) is not None
    spelled = POUND_WORD.search(reading.text, figure.start, figure.end) is not None
    if spelled and heavy:
        return True
    return spelled and PAYING.search(reading.text, near.start, figure.start) is None
