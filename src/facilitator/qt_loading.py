"""Load Qt without what PySide6 makes ready at every start and hardly ever needs."""

import builtins
from threading import RLock
from typing import Any

# They put a wrong call, or the signature of a function, into words; PySide6 compiles them anew at each start.
_SELDOM_NEEDED = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator")
)
_ASKS_FOR_IT = f"""
def __getattr__(name):
    from {__name__} import fill
    return fill(globals(), name)
"""
_plain_compile = builtins.compile
_waiting: dict[str, Any] = {}
_turn = RLock()


def load_qt() -> None:
    """Load Qt: what is seldom needed waits for its first use, and Python imports as it does by itself.

    PySide6 replaces the import by a slower one, for a feature that is not used here.
    """
    plain_import = builtins.__import__
    builtins.compile = _compiled
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - answering --help needs no Qt
    finally:
        builtins.__import__, builtins.compile = plain_import, _plain_compile


def fill(module: dict[str, Any], name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    """Carry out the module that has waited, and return what it calls so; raise AttributeError for what it lacks."""
    with _turn:
        if not name.startswith("__") and (source := _waiting.pop(module["__file__"], None)) is not None:
            exec(compile(source, module["__file__"], "exec"), module)  # noqa: S102 - as PySide6 itself would
        if name not in module:
            raise AttributeError(name)
        return module[name]


def _compiled(source: Any, filename: Any, *how: Any, **options: Any) -> Any:  # noqa: ANN401 - as of the built-in one
    if filename in _SELDOM_NEEDED:
        _waiting[filename], source = source, _ASKS_FOR_IT
    return _plain_compile(source, filename, *how, **options)
