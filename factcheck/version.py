"""The version, apart from everything else so that asking for it loads nothing."""

VERSION = "0.1.0"
