"""Chair a diplomatic meeting, take its notes and send its outcome summary."""
