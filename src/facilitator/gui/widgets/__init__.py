"""Draw the parts that several panels share."""
