"""Runs of capitalised words, and texts that are all capitals."""

import re

CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽƏȘȚΑ-ΩЀ-ЯҐҒҚҢӨҮҰҺ"
STOPPED = (
    "Mr|Mrs|Ms|Messrs|Mme|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Gov|Sen|Rep|Rev|Hon|St|Jr|Sr|Pres|Supt|Insp|Det|Brig"
    "|Msgr|Fr|Pvt|Ft|Mt|Calif|Conn|Fla|Ariz|Mass|Mich|Minn|Miss|Tenn|Wash|Wis|Ala|Ark|Colo|Okla|Ore|Tex|Pa|Va|Ga|Ill|Ky|La|Md"
)
"""Abbreviations whose stop belongs to them and ends nothing."""

PARTICLES = "al|el|bin|ibn|bint|abu|de|del|della|der|den|van|von|ter|ten|da|di|do|dos|das|du|la|le|zu|y|af|av|dela"

ARTICLES = "al|el|as|ash|ar|an|ad|at|ul|ud"
"""What an Arabic name may hang on by a hyphen: "Bashar al-Assad"."""


def after_first_letter(abbreviations: str) -> str:
    """The abbreviations behind their first letters: "(?<=M)(?:r|rs)". A pattern that opens with one set of letters is searched fast."""
    by_letter: dict[str, list[str]] = {}
    for word in abbreviations.split("|"):
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?<={letter})(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


REST = rf"""(?:
      (?=\w{{0,5}}\ ?\.)                                  # the forms that hold a stop are tried where a stop is near
      (?: (?:{after_first_letter(STOPPED)})\ ?\.(?!\w)    # "Mr.", and "Mr ." of texts cut into tokens
        | \.(?:[{CAPITALS}]\.)*                           # "J.", "U.S."
        | \ \.(?=\ [{CAPITALS}])                          # "R ." of texts cut into tokens
      )
    | \w*+ (?:(?:['’](?![sS]\b)|-)(?=\w)\w++)*           # "Otunbayeva", "O'Brien", "Jean-Claude"; not the 's of "Osh's"
    )"""
WORD = rf"[{CAPITALS}]{REST}"
MORE = rf"""
    (?:
        [ \t\u00a0]{{1,2}}+
        (?: {WORD}
          | (?=[abdeiltuvyz]) (?:(?:{PARTICLES})\ ){{0,2}} (?:(?:{ARTICLES})-)? {WORD} )
      | \ ["“'‘(]\ ?{WORD}(?:\ {WORD})?\ ?["”'’)]\ {WORD}         # a nickname: Vincent "The Chin" Gigante
    ){{0,40}}
"""
RUN = re.compile(
    rf"""
    [{CAPITALS}] (?<!\w.)
    (?:
        # Four in five runs are plain words before a sign or a small word; they need none of the rest.
        \w*+ (?:\ [{CAPITALS}]\w*+){{0,8}}+ (?=[,:;\n?!]|\ (?:[cfghjkmnopqrsw]|(?!(?:{PARTICLES})\ |(?:{ARTICLES})-)[a-z]))
      | {REST} {MORE}
    )
    """,
    re.VERBOSE,
)


def is_shouted(text: str) -> bool:
    """Whether a text is newswire in capitals."""
    head = text[:2000]
    # One sign in ten of ordinary English is a small "e".
    if len(head) <= 100 or 20 * head.count("e") > len(head):
        return False
    capitals = sum(map(str.isupper, head))
    return capitals > 100 and capitals > 0.5 * sum(map(str.isalpha, head))


def same_length_title(words: str) -> str:
    """Words in capitals with only their first letters large; as long as before."""
    large = words.title()
    return large if len(large) == len(words) else words
