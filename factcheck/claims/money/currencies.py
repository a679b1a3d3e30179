"""Whose pounds, rials and pesos they are: those of the country that the article names most."""

import re
from collections import Counter
from functools import cache

from factcheck.text.names.lexicon import rows
from factcheck.text.reading import Reading
from factcheck.text.values import Figure

SHARED = {
    "pound": "GB:GBP EG:EGP SY:SYP LB:LBP SD:SDG SS:SSP",
    "rial": "IR:IRR YE:YER OM:OMR",
    "riyal": "SA:SAR QA:QAR YE:YER IR:IRR",
    "peso": "MX:MXN AR:ARS CL:CLP CO:COP PH:PHP CU:CUP UY:UYU DO:DOP",
    "rupee": "IN:INR PK:PKR LK:LKR NP:NPR MU:MUR",
    "krona": "SE:SEK IS:ISK",
    "kroner": "DK:DKK NO:NOK",
    "franc": "CH:CHF RW:RWF BI:BIF CD:CDF DJ:DJF",
    "dinar": "IQ:IQD JO:JOD KW:KWD BH:BHD LY:LYD TN:TND DZ:DZD RS:RSD",
    "shilling": "KE:KES UG:UGX TZ:TZS SO:SOS",
}
"""A word for money that countries share, and the code of each country's; the first is meant where none of them is named."""
NEVER_ALONE = ("dinar", "shilling")
"""Words that mean nothing without a country."""
BARE = re.compile(
    r"\s*(?:of\s+)?(?P<word>pound|rial|riyal|peso|rupee|franc|dinar|shilling)s?|\s*(?P<crown>krona|kronor|kroner)"
)
MORE_NAMES = {"GB": ("london", "england", "english", "scotland", "scottish")}
"""Words that name a country as well."""


def settled(reading: Reading, figure: Figure) -> Figure | None:
    """The sum in the currency that its article means, or None where only a country would tell which.

    "Two million pounds" in a report from Egypt are Egyptian ones.
    """
    bare = BARE.fullmatch(reading.lower, figure.number_end, figure.end)
    if bare is None:
        return figure
    word = bare["word"] or ("kroner" if bare["crown"] == "kroner" else "krona")
    codes = dict(pair.split(":") for pair in SHARED[word].split())
    named = Counter[str]()
    for mention in names_of(word).findall(f"{reading.article.title}\n{reading.article.text}".lower()):
        named[country_of(word)[mention]] += 1
    if not named:
        return None if word in NEVER_ALONE else figure
    most = max(named.values())
    return figure._replace(unit=next(code for country, code in codes.items() if named[country] == most))


@cache
def country_of(word: str) -> dict[str, str]:
    """The country of each name of those that share a word for money, in small letters."""
    wanted = [pair.split(":")[0] for pair in SHARED[word].split()]
    found = {
        name.lower(): row[0]
        for row in rows("countries.txt")
        if row[0] in wanted
        for names in row[1:]
        for name in names.split("|")
    }
    return found | {name: country for country in wanted for name in MORE_NAMES.get(country, ())}


@cache
def names_of(word: str) -> re.Pattern[str]:
    """A pattern for the names of the countries that share a word for money."""
    names = sorted(filter(None, country_of(word)), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in names)})(?!\w)")
