"""Keep the meeting file: the only package that knows SQLAlchemy."""
