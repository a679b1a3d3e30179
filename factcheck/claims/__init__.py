"""From readings to claims: one folder a claim kind."""

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.registry import FOLDERS, Rule, rule, rules

__all__ = ["FOLDERS", "Draft", "Missed", "Rule", "rule", "rules"]
