"""Whether two places can be one: the same, one inside the other, or apart."""

from factcheck.model import Place
from factcheck.text.names.lexicon import country_names


def apart(left: Place, right: Place) -> bool:
    """Whether two places are known to be two: other words, and neither is the country that the other lies in.

    >>> apart(Place(name="Osh", country="KG"), Place(name="Kyrgyzstan", country="KG"))
    False
    """
    if left.entity and left.entity == right.entity:
        return False
    one, other = set(left.name.lower().split()), set(right.name.lower().split())
    if one <= other or other <= one:
        return False
    whole = left.name.lower() in country_names() or right.name.lower() in country_names()
    return not (whole and left.country is not None and left.country == right.country)
