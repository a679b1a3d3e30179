"""Units behind a number (UCUM codes) and currencies beside it (ISO 4217 codes)."""

import re
from typing import NamedTuple

UNITS = {
    "km": "km kms kilometre kilometres kilometer kilometers klick klicks",
    "m": "m metre metres meter meters",
    "cm": "cm centimetre centimetres centimeter centimeters",
    "mm": "mm millimetre millimetres millimeter millimeters",
    "[mi_i]": "mi mile miles",
    "[ft_i]": "ft foot feet",
    "[in_i]": "inch inches",
    "[yd_i]": "yd yard yards",
    "nm": "nm nanometre nanometres nanometer nanometers",
    "[ly]": "light-year light-years light_year light_years",
    "[nmi_i]": "nautical_mile nautical_miles",
    "km2": "km2 km^2 sq_km sq._km square_kilometre square_kilometres square_kilometer square_kilometers square-kilometre square-kilometer km²",
    "m2": "m2 m^2 sq_m square_metre square_metres square_meter square_meters square-metre square-meter m²",
    "[smi_us]": "sq_mi square_mile square_miles square-mile",
    "[sft_i]": "sq_ft sq._ft. sq._ft square_foot square_feet square-foot",
    "m3": "m3 m^3 cubic_metre cubic_metres cubic_meter cubic_meters m³",
    "km3": "km3 km^3 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers km³",
    "[cft_i]": "cubic_foot cubic_feet cu_ft",
    "har": "ha hectare hectares",
    "[acr_us]": "acre acres",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "mg": "mg milligram milligrams",
    "g": "g gram grams gramme grammes",
    "t": "t tonne tonnes ton tons metric_ton metric_tons metric_tonnes",
    "kt": "kiloton kilotons",
    "Mt": "megaton megatons",
    "[lb_av]": "lb lbs pounds_of pound_bomb pound_bombs pound_baby",
    "[oz_av]": "oz ounce ounces",
    "L": "litre litres liter liters",
    "mL": "ml millilitre millilitres milliliter milliliters",
    "[gal_us]": "gallon gallons",
    "[bbl_us]": "barrel barrels bbl",
    "km/h": "km/h km/hr kmph kph kmh kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour",
    "[mi_i]/h": "mph miles_per_hour miles_an_hour",
    "m/s": "m/s metres_per_second meters_per_second metres_a_second meters_a_second",
    "[ft_i]/s": "feet_per_second feet_a_second",
    "[kn_i]": "knot knots",
    "Cel": "°c °_c degrees_celsius degree_celsius degrees_centigrade degrees_c celsius centigrade",
    "[degF]": "°f °_f degrees_fahrenheit degree_fahrenheit degrees_f fahrenheit",
    "deg": "degree degrees °",
    "{magnitude}": "magnitude on_the_richter_scale",
    "K": "kelvin kelvins",
    "GW": "gw gigawatt gigawatts",
    "MW": "mw megawatt megawatts",
    "W": "watt watts",
    "kW": "kw kilowatt kilowatts",
    "kW.h": "kwh kilowatt-hour kilowatt-hours kilowatt_hours",
    "MW.h": "mwh megawatt-hours megawatt_hours",
    "V": "volt volts",
    "J": "joule joules",
    "Hz": "hz hertz",
    "A": "amp amps ampere amperes",
    "GBy": "gb gigabyte gigabytes",
    "TBy": "tb terabyte terabytes",
    "MBy": "mb megabyte megabytes",
    "dB": "db decibel decibels",
    "hPa": "hpa millibar millibars",
    "[psi]": "psi",
    "s": "second seconds sec secs",
    "min": "minute minutes min mins",
    "h": "hour hours hr hrs",
    "d": "day days",
    "wk": "week weeks",
    "mo": "month months",
    "a": "year years yr yrs",
    "%": "% percent per_cent pct percents per_cents",
    "[pp]": "percentage_point percentage_points",
}
"""UCUM code to the words that name it; an underscore is a space."""

CURRENCIES = {
    "USD": "$ dollars dollar us_dollars u.s._dollars american_dollars usd bucks",
    "EUR": "€ euros euro eur",
    "GBP": "£ pounds_sterling pound_sterling pounds pound gbp sterling",
    "JPY": "¥ yen jpy",
    "CNY": "yuan renminbi rmb cny",
    "RUB": "₽ rubles ruble roubles rouble rub",
    "INR": "₹ rupees rupee inr indian_rupees",
    "KGS": "soms som",
    "KZT": "tenge",
    "IRR": "rials rial iranian_rials",
    "CHF": "swiss_francs swiss_franc francs chf",
    "SEK": "kronor kroner krona swedish_kronor swedish_crowns",
    "MXN": "pesos peso mexican_pesos",
    "BRL": "reais real",
    "KRW": "won",
    "ZAR": "rand",
    "TRY": "lira liras",
    "UAH": "hryvnias hryvnia",
    "ILS": "shekels shekel",
    "AUD": "australian_dollars australian_dollar aud",
    "CAD": "canadian_dollars canadian_dollar cad",
    "HKD": "hong_kong_dollars hkd",
    "SGD": "singapore_dollars sgd",
    "NZD": "new_zealand_dollars nzd",
    "PKR": "pakistani_rupees",
    "PLN": "zloty zlotys",
    "CZK": "koruna korunas",
    "HUF": "forints forint",
    "THB": "baht",
    "PHP": "philippine_pesos",
    "IDR": "rupiah",
    "NGN": "naira",
    "KES": "shillings shilling kenyan_shillings",
    "EGP": "egyptian_pounds egyptian_pound",
    "SYP": "syrian_pounds",
    "LBP": "lebanese_pounds",
    "SDG": "sudanese_pounds",
    "YER": "yemeni_rials yemeni_riyals",
    "OMR": "omani_rials",
    "QAR": "qatari_riyals qatari_rials",
    "SAR": "riyals riyal saudi_riyals saudi_riyal",
    "ARS": "argentine_pesos argentinian_pesos",
    "CLP": "chilean_pesos",
    "COP": "colombian_pesos",
    "LKR": "sri_lankan_rupees",
    "NPR": "nepalese_rupees nepali_rupees",
    "DKK": "danish_kroner danish_krone danish_crowns",
    "NOK": "norwegian_kroner norwegian_krone norwegian_crowns",
    "IQD": "dinars dinar iraqi_dinars",
    "KWD": "kuwaiti_dinars",
    "JOD": "jordanian_dinars",
    "LYD": "libyan_dinars",
    "DZD": "algerian_dinars",
    "TND": "tunisian_dinars",
    "UGX": "ugandan_shillings",
    "TZS": "tanzanian_shillings",
    "AED": "dirhams dirham",
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


RARELY_MONEY = frozenset("won real rand som baht".split())
"""Currencies whose names are common words: "12 won" is a verb unless the sum is large."""

GAP = frozenset(" -\n\u00a0\u202f\u2009")
FIRST_WORD = re.compile(r"[^\W\d_]+|[%°$€£¥₹₽]")


class Unit(NamedTuple):
    """A unit and where its words end, or for a sign where they begin."""

    code: str
    edge: int
    money: bool


class Name(NamedTuple):
    """One name of a unit, without its first word."""

    rest: str
    code: str
    money: bool


def _by_first_word(*tables: tuple[dict[str, str], bool]) -> dict[str, list[Name]]:
    """The names of units by their first word, the longest first."""
    found: dict[str, list[Name]] = {}
    for table, money in tables:
        for code, names in table.items():
            for name in (each.replace("_", " ") for each in names.split()):
                first = FIRST_WORD.match(name)
                assert first is not None, name
                found.setdefault(first.group(), []).append(Name(name[first.end() :], code, money))
    for names_of in found.values():
        names_of.sort(key=lambda name: -len(name.rest))
    return found


NAMES = _by_first_word((CURRENCIES, True), (UNITS, False))
POUND = Name("", "GBP", money=True)
SIGN_LAST = frozenset(sign[-1] for sign in SIGNS)
SIGNS_ENDING = {last: sorted((s for s in SIGNS if s[-1] == last), key=len, reverse=True) for last in SIGN_LAST}


def unit_after(lower: str, end: int) -> Unit | None:
    """The unit or currency named right behind a number.

    >>> unit_after("20 km east", 2)
    Unit(code='km', edge=5, money=False)
    """
    start = end
    while start < end + 3 and lower[start : start + 1] in GAP:
        start += 1
    gap = start > end
    if gap and lower.startswith("of ", start):
        # "Millions of dollars", "hundreds of miles"; but "12 of M's men".
        unit = named_at(lower, start + 3, tight=False)
        vague = lower[end - 1] == "s" and unit is not None and unit.edge - start > 5
        return unit if unit and (unit.money or vague) else None
    return named_at(lower, start, tight=not gap)


def named_at(lower: str, start: int, *, tight: bool) -> Unit | None:
    """The unit whose name starts here; words of money stand apart from the number, signs and codes need not."""
    first = FIRST_WORD.match(lower, start)
    if first is None:
        return None
    for name in NAMES.get(first.group(), ()):
        edge = first.end() + len(name.rest)
        if name == POUND and lower[first.start() - 1] == "-" and not is_large(lower, first.start()):
            # "A 60-pound dog"
            return Unit("[lb_av]", edge, money=False)
        if name.rest == " of":
            # "Four pounds of pot", but "two million pounds of aid".
            if is_large(lower, first.start()):
                continue
            edge = first.end()
        if not lower.startswith(name.rest, first.end()) or continues(lower, edge):
            continue
        if name.money and not fits_money(lower, first, tight=tight):
            continue
        return Unit(name.code, edge, name.money)
    return None


def continues(lower: str, edge: int) -> bool:
    """Whether the word goes on: "m" of "men", "km" of "km²"; never behind a sign."""
    following = lower[edge : edge + 1]
    return (following.isalnum() or following in ("_", "²", "³", "^")) and following != "" and lower[edge - 1].isalnum()


def fits_money(lower: str, first: re.Match[str], *, tight: bool) -> bool:
    """Whether a word of money is one here: "5 $20 notes" names the notes, "12 won" tells of winners."""
    word = first.group()
    if not word.isalpha():
        return not lower[first.end() : first.end() + 2].lstrip()[:1].isdigit()
    if word in RARELY_MONEY:
        return is_large(lower, first.start())
    return not tight or len(word) == 3


def is_large(lower: str, end: int) -> bool:
    """Whether the number before a place runs to thousands."""
    return (
        lower[max(0, end - 10) : end]
        .rstrip(" -")
        .endswith(("000", "thousand", "million", "billion", "trillion", "bn", "m"))
    )


def currency_before(lower: str, start: int) -> Unit | None:
    """The currency sign right before a number.

    >>> currency_before("cost us$48", 8)
    Unit(code='USD', edge=5, money=True)
    """
    end = start - 1 if start and lower[start - 1] == " " else start
    if end == 0 or lower[end - 1] not in SIGN_LAST:
        return None
    for sign in SIGNS_ENDING[lower[end - 1]]:
        edge = end - len(sign)
        if edge < 0 or not lower.startswith(sign, edge):
            continue
        if edge and (lower[edge - 1] == "." or ("a" <= lower[edge - 1] <= "z")):
            continue
        return Unit(SIGNS[sign], edge, money=True)
    return None
