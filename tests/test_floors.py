"""What score.py prints is compared with the floors line by line."""

from check_floors import figures, verdicts

PRINTED = """\
casualties             P  61.0  R  50.5  F1  55.3   (101 right of 160 found, 200 in the gold)
  stated numbers only  R  66.0   (99 of 150)
  casualties           P  20.0  R  10.0  F1  13.3   (1 right of 5 found, 10 in the gold)
muc4 stated counts     R  70.1   (701 of 1000)
relation        pairs  linked  right relation
conflict           20   50.0%     25.0%
  killed           10   40.0%     30.0%
findings that raise an alarm: 18; look-alikes wrongly alarmed: 2 of 30
"""


def test_figures_go_by_label_and_column() -> None:
    """Every figure printed can have a floor."""
    found = figures(PRINTED)
    assert found["casualties F1"] == 55.3
    assert found["stated numbers only R"] == 66.0
    assert found["muc4 stated counts R"] == 70.1
    assert (found["conflict linked"], found["conflict right"]) == (50.0, 25.0)
    assert (found["alarms"], found["look-alikes alarmed"]) == (18, 2)


def test_floor_holds_or_fails() -> None:
    """A figure at its floor holds; below it, above a ceiling, or missing it fails."""
    wanted = {
        "casualties F1": 55.3,
        "casualties P": 61.1,
        "look-alikes alarmed": {"at_most": 1},
        "alarms": {"at_most": 18},
        "dates F1": 10.0,
    }
    assert [holds for holds, _ in verdicts(wanted, figures(PRINTED))] == [True, False, False, True, False]
