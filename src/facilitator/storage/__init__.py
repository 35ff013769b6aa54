"""Keep the meeting file: the only package that knows SQLAlchemy.

SQLAlchemy imports asyncio and the data of installed packages for uses that are none of ours: an eighth of a
second on a slow laptop, for nothing.
"""

from inspect import iscoroutine

from facilitator.storage.postponed import postpone

postpone("asyncio", iscoroutine=iscoroutine)
postpone("importlib.metadata")
