"""Articles as files, and how a command ended; tests/cli/conftest.py makes fixtures of them."""

import subprocess
import sys
from collections.abc import Callable
from typing import NamedTuple

HERALD = """\
---
title: Quake strikes Port Amber
source: Herald
published: 2024-05-07
---
A strong earthquake hit Port Amber on Tuesday. Nine people were killed in Port Amber, the fire service said.
"""
COURIER = """\
---
title: Port Amber counts its dead after the quake
source: Courier
published: 2024-05-07
---
The earthquake shook Port Amber on Tuesday morning. In Port Amber 14 people were killed, the fire service said.
"""
ECHO = HERALD.replace("Herald", "Echo").replace("Nine people were killed", "The quake killed nine people")


class Ended(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Ended]


def process(*arguments: str, stdin: str = "", env: dict[str, str] | None = None) -> Ended:
    """The command line in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        input=stdin.encode(),
        capture_output=True,
        check=False,
        env=env,
        timeout=120,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
