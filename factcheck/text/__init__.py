"""From words to values: sentences, figures, dates, names, attribution. Light values here; records are built at the borders."""
