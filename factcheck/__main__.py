"""`factcheck`, and `python -m factcheck`."""

import gc
import sys


def main() -> None:
    """Run the command line and exit with its status."""
    # Asking for the version must stay cheap: it answers before typer and the records are loaded.
    if sys.argv[1:] == ["--version"]:
        from factcheck.version import VERSION

        print(f"factcheck {VERSION}")
        sys.exit(0)
    # Reading makes no cycles; the collector would only walk every claim kept so far, again and again.
    gc.disable()
    from factcheck.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
