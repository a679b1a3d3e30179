"""Duration: how long something lasted or was set to last."""
