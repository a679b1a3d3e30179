"""The frames as patterns over the tags of chunks; what each letter means stands in words.py."""

import re

PASSIVE = re.compile(
    r"""
    (?P<n>[qiz])                              # "12 people"
    (?P<gap>(?:b+|c?l[^qiKGDe.]{1,6}?[cb]|c[xodpriQsnl]{1,8}b|c[qi](?:[xopd]{0,3}c{1,4}[rd]?[qi]){0,8}[bc]{1,4}|cq[xr]{0,3}ch?|c?l[rd]?[qi](?:c+[qi])*[cb]?|[KPx]p[xdopiQcOBGb]{0,14}?|[pohcr][xodpriQcsnlb]{0,6}?)?)
                                               # "including 49 children", "(six men)", ", two of them nuns, who", "abducted by rebels", "who"
    (?P<vg>[areftsmn]*e[areftsmn]*)            # "were", "have been", "are feared to have been"
    (?:x?pd|[rdL])?(?P<v>[KPJ])                # "killed", "treated for", "left trapped", "named among the dead"
    (?!d?[qi])                                 # not "were killed 12"
    """,
    re.VERBOSE,
)


FAR_PASSIVE = re.compile(
    r"""
    (?P<n>[qi])                                # "one person"
    (?P<gap>h[^qizKGSDPJV.m]{3,18}?            # "who happened to be passing by the park at the time"
      |p[^qizKGSDPJV.maesh]{3,14}?             # "traveling on the bus to the capital"
      |(?:o[xd]{1,4})?c[xodpr]{1,10}c)         # "of the judge's escort, members of the police,"
    (?P<vg>[arf]*e[arft]*)(?P<v>[KP])(?!d?[qi])
    """,
    re.VERBOSE,
)


SECOND_VERB = re.compile(
    r"""
    (?P<n>[qi])
    (?P<gap>(?:[poh][xodpr]{0,7})?(?:a?e       # "nine soldiers from the base were"
      (?:[^qizKGSDPJV.hms]{1,10}?c(?=[arf]*e)  # "on a visit and [were]"
      |[xr]{1,4}c+(?=r*[KP](?:[.cp]|$)))       # "beaten and [then arrested]"
      |r*x[xdpor]{0,7}c(?=e)))                 # "went down and [were rescued]"
    (?P<vg>[arf]*e?[arf]*)(?P<v>[KP])(?!d?[qi])
    """,
    re.VERBOSE,
)


NEW_SUBJECT = re.compile(r"[qi][pox][^c]*c[rp]*dx{1,3}[areftm]*e")
"""Another subject behind "and": "a man on camera, and the next minute a video is released"."""


REDUCED = re.compile(
    r"""
    (?P<n>[qiz])                               # "12"
    (?P<vg>[rfa]*)(?:h?[re]*|c(?=K+p))         # "reportedly", "feared"; ", kidnapped by"
    (?P<v>[KPJ])                               # "killed", "dead"
    (?=$|[.bcpothlwrhemsKPJfaGQ]|x$)            # not followed by an object: "two gunmen killed Smith"
    """,
    re.VERBOSE,
)


WISHED = re.compile(r"m[ra]{0,2}$")
"""Before the people: "he will have thousands of people killed"."""


INTRANSITIVE = re.compile(
    r"""
    (?P<n>[qiz])                               # "77 people"
    (?P<gap>(?:c?l[rd]?[qi](?:c+[qi])*c?|[pohcr][xodpriQcb]{0,5}?)?)
    (?P<vg>[areftsmn]*)                        # "reportedly", "may have"
    (?P<v>D)                                   # "died"
    """,
    re.VERBOSE,
)


FAR_SUFFERING = re.compile(r"(?P<n>i)(?P<gap>h[^qizKGSDPJV.ms]{3,18}?)(?P<vg>[arf]*)(?P<v>D)")
"""A relative clause between one person and what that person suffered: "a man who climbed over the fence suffered burns"."""


LEFT = re.compile(
    r"L[rdx]?(?P<list>[qi](?:[xop]{0,3}c+[qi])*)(?:[po][xd]{0,3})?[r]*(?P<v>[KPJ])(?:c+r?(?P<n2>q)r?(?P<v2>[KPJ]))?"
)


ACTIVE = re.compile(r"(?P<v>[KGS])(?P<gap>[rd]{0,2}x??|dx{1,2}or?)(?P<n>[qi])")


SEEN = re.compile(r"[xp](?P<n>q)(?P<vg>)r*(?P<v>[KP])")


WITH_INJURIES = re.compile(r"(?P<n>[qi])(?P<vg>)[apD][xrdcmp]{0,5}?(?P<v>[BOS])")


BASE = re.compile(r"(?P<v>[VO])(?P<gap>[rd]{0,2})(?P<n>[qi])")


LISTED_BASE = re.compile(r"V[^VKGSDm.]{1,12}?(?P<n>c)r?$")


TOLL = re.compile(r"(?P<v>T)(?P<gap>[^qTKGD.]{0,9}?)(?P<n>q)(?:(?:[tx]|c[dx]?t)(?P<n2>q))?")


NOMINAL_OF = re.compile(r"(?P<v>[OGBKTVS])(?:p+(?:d[xp]o)?p*x{0,2})?o[dr]{0,3}(?P<n>[qi])")
"""Where and when may stand between: "the murder on the evening of Friday of six men"."""


TWO_NOUNS = re.compile(r"(?P<v>[OGV])c(?P<w>[OGV])o[dr]{0,2}(?P<n>[qi])")


WHOM_ELSE = re.compile(r"(?P<n>[qi])(?:h[arf]*)?e[arft]*(?P<v>[KP])")


TWO_VERBS = re.compile(r"(?P<n>[qi])[^qizKGSDPJ.]{0,6}?e[rd]*(?P<v>[KP])c+r*(?P<w>[KP])(?!d?[qi])")


LIVES = re.compile(r"(?P<v>C)[rd]{0,2}(?P<n>q)")


LISTED = re.compile(r"(?P<left>[qiz])(?:[pox][xdr]{0,4}(?:c[xdr]{1,2})?)?c+[rd]{0,2}(?P<right>[qi])")


UNCOUNTED_LIST = re.compile(
    r"(?P<v>[KGSV]|[OGV]o)r?[dxi][dxop]{0,9}(?:c[dxoib]{1,6}){0,3}c+[rd]{0,2}(?P<n>[qi])(?![eaKDJfs])"
)


BOTH_KINDS = re.compile(r"(?P<v>[KG])c(?P<w>[KG])[rd]{0,2}(?P<n>[qi])")


ALONGSIDE = re.compile(r"(?P<v>[KD])[^iKGSD.ea]{0,20}?w[rd]{0,2}(?P<n>[qi])")


AMONG_THEM = re.compile(r"^c?p(?:d|[dx]{0,2})(?P<v>[KBJ])[^qi]*?e(?P<n>[qi])")


INVERTED = re.compile(r"^r*(?P<v>K)[^qizKGSDPJV.mn]{0,10}?ec?[rd]{0,2}(?P<n>[qi])(?!r?[eaKDJ])")


PART_IS = re.compile(r"(?P<n>q)e[rd]?x")


REACHED = re.compile(r"(?P<v>[BO])(?:[xe]t?|t)(?P<n>q)")


INCLUDED = re.compile(r"(?P<l>l)[rde]{0,2}(?P<n>[qi])")


INCLUDED_AFTER_NAME = re.compile(r"(?P<l>l)[rdexop]{1,10}c+[rd]{0,2}(?P<n>[qi])(?!r?[eaKDJf])")


PARTS = re.compile(r"(?<!c)(?P<open>c+)r?(?P<list>q(?:c{1,4}[rd]{0,2}[qi]){1,30})(?=[.cb]|$)")


AFTER_SIGN = re.compile(r"[qi](?P<open>c{1,4})(?P<list>r?[qi](?:[xop]{0,3}c{1,4}[rd]{0,2}[qi]){0,12})")


PART_OF_THEM = re.compile(r"(?<!c)c+(?P<n>q)(?=r*[xKJ]?(?:[.cb]|$))")


HYPOTHETICAL = re.compile(r"(?:m|tv?)[rdxe]{0,3}$")


THOUGHT = re.compile(r"er*f")
THOUGHT_REACH = 4
""" "48 deaths are thought to be due to it" are possible ones."""
