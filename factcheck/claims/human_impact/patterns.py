"""The frames as patterns over the tags of chunks; what each letter means stands in words.py."""

import re

PASSIVE = re.compile(
    r"""
    (?P<n>[qiz])                              # "12 people"
    (?P<gap>(?:c?l[^qiKGDe.]{1,6}?[cb]|c[xodpriQsnl]{1,8}b|c?l[rd]?[qi](?:c+[qi])*[cb]?|[KPx]p[xdopiQcOBGb]{0,14}?|[pohcr][xodpriQcsnlb]{0,6}?)?)
                                               # "including 49 children", "abducted by rebels", "in two villages", "who"
    (?P<vg>[areftsmn]*e[areftsmn]*)            # "were", "have been", "are feared to have been"
    (?:pd|[rd])?(?P<v>[KPJ])                   # "killed", "treated for", "dead", "among the wounded"
    (?!d?[qi])                                 # not "were killed 12"
    """,
    re.VERBOSE,
)


REDUCED = re.compile(
    r"""
    (?P<n>[qiz])                               # "12"
    (?P<vg>[rfa]*)(?:h?[re]*|c(?=K+p))         # "reportedly", "feared"; ", kidnapped by"
    (?P<v>[KPJ])                               # "killed", "dead"
    (?=$|[.bcpothlwrhemsKPJfaGQ]|x$)            # not followed by an object: "two gunmen killed Smith"
    """,
    re.VERBOSE,
)


INTRANSITIVE = re.compile(
    r"""
    (?P<n>[qiz])                               # "77 people"
    (?P<gap>(?:c?l[rd]?[qi](?:c+[qi])*c?|[pohcr][xodpriQcb]{0,5}?)?)
    (?P<vg>[areftsmn]*)                        # "reportedly", "may have"
    (?P<v>D)                                   # "died"
    """,
    re.VERBOSE,
)


LEFT = re.compile(r"L[rdx]?(?P<list>[qi](?:[xop]{0,3}c+[qi])*)(?:[po][xd]{0,3})?[r]*(?P<v>[KPJ])")


ACTIVE = re.compile(r"(?P<v>[KGS])(?P<gap>[rd]{0,2}x??|dxo)(?P<n>[qi])")


TOLL = re.compile(r"(?P<v>T)(?P<gap>[^qTKGD.]{0,9}?)(?P<n>q)(?:(?:[tx]|c[dx]?t)(?P<n2>q))?")


NOMINAL_OF = re.compile(r"(?P<v>[OGBKT])o[dr]{0,2}(?P<n>[qi])")


LIVES = re.compile(r"(?P<v>C)[rd]{0,2}(?P<n>q)")


LISTED = re.compile(r"(?P<left>[qiz])(?:[pox][xd]{0,4}(?:c[xd]{1,2})?)?c+r?d?(?P<right>[qi])")


UNCOUNTED_LIST = re.compile(r"(?P<v>[KGS]|[OG]o)r?[dxi][dxop]{0,9}(?:c[dxoib]{1,6}){0,3}c+r?d?(?P<n>[qi])(?![eaKDJfh])")


BOTH_KINDS = re.compile(r"(?P<v>[KG])c(?P<w>[KG])[rd]{0,2}(?P<n>[qi])")


ALONGSIDE = re.compile(r"(?P<v>[KD])[^qiKGSD.]{0,14}w[rd]?(?P<n>[qi])")


AMONG_THEM = re.compile(r"^c?p(?:d|[dx]{0,2})(?P<v>[KBJ])[^qi]*?e(?P<n>[qi])")


PART_IS = re.compile(r"(?P<n>q)e[rd]?x")


REACHED = re.compile(r"(?P<v>[BO])(?:[xe]t?|t)(?P<n>q)")


INCLUDED = re.compile(r"(?P<l>l)[rde]{0,2}(?P<n>[qi])")


HYPOTHETICAL = re.compile(r"(?:m|tv?)[rdxe]{0,3}$")
