"""Hold what reports say in the five official languages beside English: one module each, its style and its texts."""
