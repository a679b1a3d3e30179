"""Two unknown words that nothing beside them tells of: whether the rest of the article makes them a person."""

from factcheck.text.names.company import Company
from factcheck.text.names.context import behind_article, opens_wrongly, title_is_firm
from factcheck.text.names.pieces import Piece

Candidate = tuple[int, int, Piece, bool]
"""A piece that is a person or may be one: its place among the mentions, where its run starts, the piece itself, and whether it is
known to be a full name. A bare tuple: a named one takes eight times as long to make."""
PAIRING = frozenset([" and ", ", and ", " or ", " & "])
"""What joins two persons."""
LISTING = frozenset([*PAIRING, ", "])
"""What joins persons of a list."""


def decide(text: str, candidates: list[Candidate], company: Company) -> None:
    """Mark those that the article itself tells to be persons, and remember their names."""
    undecided = [at for at, one in enumerate(candidates) if not one[3] and one[2].kind == "maybe"]
    if not undecided:
        return
    alone = {one[2].words[0] for one in candidates if one[2].stands_by_company}
    for at in undecided:
        place, run_start, piece, _ = candidates[at]
        start = run_start + piece.start
        if behind_article(text, start) or title_is_firm(text, start) or opens_wrongly(text, start, piece):
            continue
        if called_by_last_name(piece, alone, company) or listed(text, candidates, at):
            candidates[at] = (place, run_start, piece, True)
            company.add(piece.words)


def called_by_last_name(piece: Piece, alone: set[str], company: Company) -> bool:
    """Whether the last word of a name stands alone elsewhere, as persons are called, but not the first, as firms and towns are."""
    last, first = piece.words[-1], piece.words[0]
    return piece.letters[0] in "xS" and (last in alone or last in company.family) and first not in alone


def listed(text: str, candidates: list[Candidate], at: int) -> bool:
    """Whether a name is joined to a person's: "Hillary Clinton and Huma Abedin", "Poppy Harlow, Alison Kosik and Nora Ruiz"."""
    before = between(text, candidates, at - 1) if at else None
    after = between(text, candidates, at) if at + 1 < len(candidates) else None
    if before == " and " and candidates[at - 1][2].letters == "G":
        # "Omar and Cherif Kouadri"
        return True
    if (before in PAIRING and candidates[at - 1][3]) or (after in PAIRING and candidates[at + 1][3]):
        return True
    if before == ", " and candidates[at - 1][3]:
        return after in LISTING
    return after == ", " and candidates[at + 1][3] and followed_in_list(text, candidates, at + 1)


def followed_in_list(text: str, candidates: list[Candidate], at: int) -> bool:
    """Whether another candidate follows in the list."""
    return at + 1 < len(candidates) and between(text, candidates, at) in LISTING


def between(text: str, candidates: list[Candidate], at: int) -> str:
    """What stands between a candidate and the next, if it is short."""
    end = candidates[at][1] + candidates[at][2].end
    following = candidates[at + 1][1] + candidates[at + 1][2].start
    return text[end:following] if following - end <= LONGEST_JOINT else ""


LONGEST_JOINT = max(map(len, LISTING))
