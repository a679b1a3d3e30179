"""Write the golden files anew from the report in tests/newsroom.py; read the diff before you commit it."""

import sys
from pathlib import Path

GOLDEN = Path(__file__).parent


def main() -> None:
    """Write every format of the report, and the explanations of one finding and one claim."""
    sys.path.insert(0, str(GOLDEN.parent.parent))
    from newsroom import REPORT

    from factcheck.reports import FORMATS, writer
    from factcheck.reports.explanation import explain_claim, explain_finding

    for name, form in FORMATS.items():
        (GOLDEN / f"report-{name}{form.ending}").write_text(writer(name)(REPORT), "utf-8")
    (GOLDEN / "explain-finding.txt").write_text(explain_finding(REPORT, REPORT.findings[0]), "utf-8")
    (GOLDEN / "explain-claim.txt").write_text(explain_claim(REPORT, REPORT.questions[0].claims[0]), "utf-8")


# pytest imports every module for its docstrings' examples: a golden file that is written then can never be wrong.
if __name__ == "__main__":
    main()
