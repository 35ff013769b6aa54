"""Start the frozen program; freezing needs a script that lies outside the package."""

import sys

from facilitator.cli import main

if __name__ == "__main__":
    sys.exit(main())
