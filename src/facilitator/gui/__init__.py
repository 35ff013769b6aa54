"""Show everything that is on screen: the only package that knows Qt."""
