"""Units behind a number (UCUM codes) and currencies beside it (ISO 4217 codes)."""

import re
from typing import NamedTuple

UNITS = {
    "km": "km kms kilometre kilometres kilometer kilometers kilometre-long",
    "m": "m metre metres meter meters",
    "cm": "cm centimetre centimetres centimeter centimeters",
    "mm": "mm millimetre millimetres millimeter millimeters",
    "[mi_i]": "mi mile miles",
    "[ft_i]": "ft foot feet",
    "[in_i]": "inch inches",
    "[yd_i]": "yd yard yards",
    "[nmi_i]": "nautical_mile nautical_miles",
    "km2": "sq_km sq._km square_kilometre square_kilometres square_kilometer square_kilometers km²",
    "m2": "sq_m square_metre square_metres square_meter square_meters m²",
    "[smi_us]": "sq_mi square_mile square_miles",
    "[sft_i]": "sq_ft sq._ft. sq._ft square_foot square_feet",
    "har": "ha hectare hectares",
    "[acr_us]": "acre acres",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "g": "g gram grams gramme grammes",
    "t": "tonne tonnes ton tons metric_ton metric_tons metric_tonnes",
    "[lb_av]": "lb lbs pounds_of pound_bomb",
    "[oz_av]": "oz ounce ounces",
    "L": "litre litres liter liters",
    "[gal_us]": "gallon gallons",
    "[bbl_us]": "barrel barrels bbl",
    "km/h": "km/h kph kmh kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour",
    "[mi_i]/h": "mph miles_per_hour miles_an_hour",
    "[kn_i]": "knot knots",
    "Cel": "°c degrees_celsius degrees_c celsius",
    "[degF]": "°f degrees_fahrenheit degrees_f fahrenheit",
    "deg": "degree degrees °",
    "MW": "mw megawatt megawatts",
    "W": "watt watts",
    "kW": "kw kilowatt kilowatts",
    "V": "volt volts",
    "J": "joule joules",
    "Hz": "hz hertz",
    "A": "amp amps ampere amperes",
    "s": "second seconds sec secs",
    "min": "minute minutes min mins",
    "h": "hour hours hr hrs",
    "d": "day days",
    "wk": "week weeks",
    "mo": "month months",
    "a": "year years yr yrs",
    "%": "% percent per_cent pct per_cents",
    "[pp]": "percentage_point percentage_points",
}
"""UCUM code to the words that name it; an underscore is a space."""

CURRENCIES = {
    "USD": "dollars dollar us_dollars u.s._dollars american_dollars usd bucks",
    "EUR": "euros euro eur",
    "GBP": "pounds_sterling pound_sterling pounds pound gbp sterling",
    "JPY": "yen jpy",
    "CNY": "yuan renminbi rmb cny",
    "RUB": "rubles ruble roubles rouble rub",
    "INR": "rupees rupee inr",
    "KGS": "soms som",
    "KZT": "tenge",
    "IRR": "rials rial",
    "CHF": "swiss_francs swiss_franc francs chf",
    "SEK": "kronor kroner krona",
    "MXN": "pesos peso",
    "BRL": "reais real",
    "KRW": "won",
    "ZAR": "rand",
    "TRY": "lira liras",
    "UAH": "hryvnias hryvnia",
    "ILS": "shekels shekel",
    "AUD": "australian_dollars",
    "CAD": "canadian_dollars",
}
"""ISO 4217 code to the words behind a sum."""

SIGNS = {
    "us$": "USD",
    "u.s.$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "hk$": "HKD",
    "nz$": "NZD",
    "s$": "SGD",
    "r$": "BRL",
    "nt$": "TWD",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "rs.": "INR",
    "rs": "INR",
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
    "chf": "CHF",
}
"""Signs and codes before a sum. A bare dollar is taken as the American one."""


def _names(table: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", " "): code for code, names in table.items() for name in names.split()}


UNIT_OF = _names(UNITS)
CURRENCY_OF = _names(CURRENCIES)


def _alternatives(names: dict[str, str]) -> str:
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(names, key=len, reverse=True))


UNIT_AHEAD = re.compile(rf"(?:\s+|-|\s-)?(?P<unit>{_alternatives(UNIT_OF)})(?![\w²])")
CURRENCY_AHEAD = re.compile(rf"(?:\s+|-)(?:of\s+)?(?P<currency>{_alternatives(CURRENCY_OF)})(?!\w)")
SIGN_BEHIND = re.compile(rf"(?<![a-z.])(?P<sign>{_alternatives(SIGNS)})\s?\Z")
SIGN_LAST = frozenset(sign[-1] for sign in SIGNS)
LONGEST_SIGN = 6


class Unit(NamedTuple):
    """A unit and where its words end, or for a sign where they begin."""

    code: str
    edge: int
    money: bool


def unit_after(lower: str, end: int) -> Unit | None:
    """The unit or currency named right behind a number.

    >>> unit_after("20 km east", 2)
    Unit(code='km', edge=5, money=False)
    """
    found = CURRENCY_AHEAD.match(lower, end)
    if found is not None:
        return Unit(CURRENCY_OF[" ".join(found.group("currency").split())], found.end(), money=True)
    found = UNIT_AHEAD.match(lower, end)
    if found is None:
        return None
    return Unit(UNIT_OF[" ".join(found.group("unit").split())], found.end(), money=False)


def currency_before(lower: str, start: int) -> Unit | None:
    """The currency sign right before a number.

    >>> currency_before("cost us$48", 8)
    Unit(code='USD', edge=5, money=True)
    """
    if start == 0 or (lower[start - 1] not in SIGN_LAST and lower[start - 1] != " "):
        return None
    window = lower[max(0, start - LONGEST_SIGN) : start]
    found = SIGN_BEHIND.search(window)
    if found is None:
        return None
    return Unit(SIGNS[found.group("sign")], start - len(window) + found.start(), money=True)
