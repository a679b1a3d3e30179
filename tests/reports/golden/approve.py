"""Write the golden files anew from the report in tests/newsroom.py; read the diff before you commit it."""

import sys
from pathlib import Path

GOLDEN = Path(__file__).parent
sys.path.insert(0, str(GOLDEN.parent.parent))

from newsroom import REPORT  # noqa: E402 - tests/ is a path only from here on

from factcheck.reports import FORMATS, writer  # noqa: E402 - beside its neighbour
from factcheck.reports.explanation import explain_claim, explain_finding  # noqa: E402 - the same

for name, form in FORMATS.items():
    (GOLDEN / f"report-{name}{form.ending}").write_text(writer(name)(REPORT), "utf-8")
(GOLDEN / "explain-finding.txt").write_text(explain_finding(REPORT, REPORT.findings[0]), "utf-8")
(GOLDEN / "explain-claim.txt").write_text(explain_claim(REPORT, REPORT.questions[0].claims[0]), "utf-8")
