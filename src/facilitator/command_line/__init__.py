"""Do without a window what the window does: one module per word of the command line.

Each has `add_parser(subparsers)`, which describes its options, and `run(options)`, which does the work and returns
the exit code.
"""
