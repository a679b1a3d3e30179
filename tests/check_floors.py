"""Compare what ../shared/eval/score.py prints with tests/floors.toml; exit 1 when a figure fell below its floor.

python tests/check_floors.py [TASK]...
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCORE = ROOT.parent / "shared" / "eval" / "score.py"
FLOORS = ROOT / "tests" / "floors.toml"

RATIO = re.compile(r"\b(P|R|F1)\s+(\d+(?:\.\d+)?)")
RELATION_ROW = re.compile(r"\s*(\w+)\s+(\d+)\s+(\d+\.\d+)%\s+(\d+\.\d+)%")
ALARMS = re.compile(r"findings that raise an alarm: (\d+); look-alikes wrongly alarmed: (\d+)")

Bound = float | Mapping[str, float]


def figures(printed: str) -> dict[str, float]:
    """What score.py printed, by label and column: {"casualties F1": 61.2, "conflict right": 40.0, "alarms": 18}."""
    found: dict[str, float] = {}
    for line in printed.splitlines():
        if alarms := ALARMS.search(line):
            found |= {"alarms": float(alarms[1]), "look-alikes alarmed": float(alarms[2])}
        elif row := RELATION_ROW.match(line):
            found |= {f"{row[1]} linked": float(row[3]), f"{row[1]} right": float(row[4])}
        elif ratios := RATIO.findall(line):
            label = RATIO.split(line, maxsplit=1)[0].strip()
            # The total stands first; the kind "casualties" below it bears the name of the task.
            found = {f"{label} {column}": float(figure) for column, figure in ratios} | found
    return found


def verdicts(wanted: Mapping[str, Bound], found: Mapping[str, float]) -> Iterator[tuple[bool, str]]:
    """For each floor whether it holds, and a line that says so."""
    for name, bound in wanted.items():
        ceiling = isinstance(bound, Mapping)
        limit = bound["at_most"] if isinstance(bound, Mapping) else bound
        figure = found.get(name)
        holds = figure is not None and (figure <= limit if ceiling else figure >= limit)
        told = "not printed" if figure is None else f"{figure:g}"
        yield holds, f"{'ok  ' if holds else 'FAIL'} {name}: {told} ({'ceiling' if ceiling else 'floor'} {limit:g})"


def main(tasks: list[str]) -> int:
    """Measure every task that has floors, or those named; 1 when any floor does not hold."""
    floors: dict[str, dict[str, Bound]] = tomllib.loads(FLOORS.read_text("utf-8"))
    if not SCORE.is_file():
        print(f"{SCORE} is not here: nothing measured")
        return 0
    held = True
    for task, wanted in floors.items():
        if tasks and task not in tasks:
            continue
        done = subprocess.run([sys.executable, SCORE, task], cwd=ROOT, capture_output=True, text=True, check=False)
        print(f"== {task}: python ../shared/eval/score.py {task}\n{done.stdout}{done.stderr}", end="")
        for holds, line in verdicts(wanted, figures(done.stdout)):
            print(line, flush=True)
            held &= holds
        held &= done.returncode == 0
    print("all floors hold" if held else "a figure fell below its floor")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
