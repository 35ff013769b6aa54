"""Let the system refuse this process more memory, and end it when it computes too long."""

import ctypes
from contextlib import suppress
from typing import Any

_PROCESS_MEMORY = 0x100
_EXTENDED_LIMITS = 9


class _JobLimits(ctypes.Structure):
    """Lay out Windows' JOBOBJECT_EXTENDED_LIMIT_INFORMATION; only flags and process memory are used."""

    _fields_ = (
        ("times", ctypes.c_int64 * 2),
        ("flags", ctypes.c_uint32),
        ("working_set", ctypes.c_size_t * 2),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priorities", ctypes.c_uint32 * 2),
        ("transfers", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peaks", ctypes.c_size_t * 2),
    )


def bound_this_process(most_memory: int, most_seconds: int) -> None:
    """Allow this process so many bytes and seconds of computing, as far as the system knows such bounds."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        bound_by_job(ctypes, most_memory)
        return
    for what, most in ((resource.RLIMIT_AS, most_memory), (resource.RLIMIT_CPU, most_seconds)):
        with suppress(ValueError, OSError):  # macOS refuses a bound of memory
            resource.setrlimit(what, (most, most))


def bound_by_job(library: Any, most_memory: int) -> None:  # noqa: ANN401 - ctypes, which differs from system to system
    """Put this process into a job of its own with a bound of memory: Windows' way; it knows none of seconds."""
    kernel = library.WinDLL("kernel32")
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _JobLimits(flags=_PROCESS_MEMORY, process_memory=most_memory)
    kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
