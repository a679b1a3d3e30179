"""Whether work grows in a straight line, told in a way that a busy machine does not upset."""

import gc
import time
from collections.abc import Callable

TIMES = 8
"""How many times the work is enlarged: a straight line then takes eight times as long, a square sixty-four times."""
LIMIT = 28
SLACK = 0.05
"""Seconds of processor time below which nothing is told apart."""
ATTEMPTS = 4
"""Noise only ever slows a run down, so one attempt in a straight line is proof; a square fails them all."""


def grows_in_a_straight_line(work: Callable[[int], object], *, size: int) -> bool:
    """Whether `work(8 * size)` takes about eight times as long as `work(size)`."""
    work(size)
    return any(cost(work, TIMES * size) < LIMIT * cost(work, size) + SLACK for _ in range(ATTEMPTS))


def cost(work: Callable[[int], object], size: int) -> float:
    """Seconds of processor time, without the collector of cycles, which walks all that other tests left behind."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        work(size)
        return time.process_time() - start
    finally:
        gc.enable()
