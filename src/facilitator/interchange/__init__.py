"""Read other people's files into plain tables, and write the programme as a calendar."""
