"""Bring meeting files of past versions up to the present one; imported only when a file is old."""
