"""Magnitude: how strong an earthquake was."""
