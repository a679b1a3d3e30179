"""A measure said again in brackets is as loose as the first: "about four metres (13 feet)"."""

import re

from factcheck.model import Hedge
from factcheck.text.figures.hedges import bounds
from factcheck.text.values import Figure

LOOSE = (Hedge.ABOUT, Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.AT_LEAST, Hedge.AT_MOST)
SAME_THING = {
    unit: thing
    for thing, units in {
        "length": "km m cm mm [mi_i] [ft_i] [in_i] [yd_i] [nmi_i]",
        "area": "km2 m2 [smi_us] [sft_i] har [acr_us]",
        "volume": "m3 km3 [cft_i] L mL [gal_us] [bbl_us]",
        "weight": "kg g mg t [lb_av] [oz_av]",
        "speed": "km/h [mi_i]/h m/s [ft_i]/s [kn_i]",
        "warmth": "Cel [degF]",
    }.items()
    for unit in units.split()
}
"""What a unit measures; only the same thing is said again."""
OPENED = re.compile(r"(?:\s(?:deep|high|tall|long|wide|thick|across|away))?\s?[(\[]\s?")
"""What stands before a conversion: "40 metres | deep (| 131 feet)"."""
CLOSED = re.compile(r"[^()\[\]]{0,12}[)\]]")


def converted(lower: str, first: Figure, figure: Figure) -> Figure:
    """The second of two figures with the hedge of the first, where it says the same in another unit and has none itself."""
    if (
        figure.hedge is not Hedge.EXACT
        or first.hedge not in LOOSE
        or figure.amount is None
        or first.unit == figure.unit
        or first.form != figure.form
        or SAME_THING.get(first.unit or "") != SAME_THING.get(figure.unit or "")
        or not (figure.form == "money" or figure.unit in SAME_THING)
        or not OPENED.fullmatch(lower, first.end, figure.start)
        or not CLOSED.match(lower, figure.end)
    ):
        return figure
    low, high = bounds(first.hedge, figure.amount, counts=False)
    return figure._replace(lower=low, upper=high, hedge=first.hedge)
