"""Write outlines as documents: the only package that knows python-docx."""
