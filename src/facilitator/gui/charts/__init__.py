"""Draw figures; pyqtgraph is imported by whoever imports a module of this package, never at start."""
