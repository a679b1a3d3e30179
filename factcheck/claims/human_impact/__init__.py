"""Human impact: the killed, injured, missing, displaced, detained, abducted, trapped and rescued."""
