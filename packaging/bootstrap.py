"""Carry a bare machine to the running or the tested program: ``python3 packaging/bootstrap.py run``.

Stands on the standard library alone, because nothing else is there yet when it starts.
"""

from __future__ import annotations

import argparse
import compileall
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path

import hub_server
import system_libraries
from system_libraries import SetUpError

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = TOOLS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "facilitator.stamp"
LOCKS = ROOT / "packaging" / "requirements"
OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)  # the first with `pip --python`
# The test lock holds every pin of the run lock, so a tested environment also runs the program.
SERVED_BY = {"run": ("run", "test", "package"), "test": ("test",), "oldest": ("oldest",), "package": ("package",)}


def main() -> int:
    """Do what the command line asks; return the exit code."""
    parser = argparse.ArgumentParser(description="Set up, run and test facilitator.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("setup", help="install everything for running and testing, then stop")
    commands.add_parser("run", help="open the sample meeting; without a display, rehearse it")
    test = commands.add_parser("test", help="the tests with their coverage, then every check of lint")
    test.add_argument("--oldest", action="store_true", help="with the oldest dependencies allowed; tests only")
    test.add_argument("selection", nargs="*", help="for pytest: these tests only, no coverage and no checks")
    commands.add_parser("lint", help="style, types, import contracts and drift of the forms")
    commands.add_parser("forms", help="write gui/forms/ again from ui/")
    commands.add_parser("translations", help="bring new texts into resources/i18n and compile it")
    bench = commands.add_parser("bench", help="measure speed and memory, and hold them against the last run here")
    bench.add_argument("wishes", nargs=argparse.REMAINDER, help="for bench.py: names, --quick, --strict")
    commands.add_parser("lock", help="write the locks again with the newest allowed versions")
    asked = parser.parse_args()
    try:
        return run_command(asked)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1


def run_command(asked: argparse.Namespace) -> int:
    """Do one sub-command; return its exit code.

    Raises SetUpError with the one line to type when the machine lacks something.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise SetUpError("facilitator needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    if asked.command == "lock":
        return lock()
    if asked.command == "run":
        return run()
    system_libraries.ensure(on_screen=False)
    set_up("oldest" if asked.command == "test" and asked.oldest else "test")
    if asked.command == "bench":
        return subprocess.call([PYTHON, ROOT / "packaging" / "bench.py", *asked.wishes], env=offscreen_environment())
    if asked.command == "translations":
        return subprocess.call([PYTHON, ROOT / "packaging" / "translations.py"])
    if asked.command == "forms":
        return subprocess.call([PYTHON, ROOT / "packaging" / "forms.py"])
    if asked.command == "test":
        system_libraries.ensure_server()
        if asked.oldest or asked.selection:
            return subprocess.call(pytest_command(asked.selection), cwd=ROOT, env=offscreen_environment())
        return report(tested() + checked())
    return report(checked()) if asked.command == "lint" else 0


def run() -> int:
    """Start the program on the sample meeting, or rehearse it where there is no display."""
    on_screen = has_display()
    system_libraries.ensure(on_screen=on_screen)
    set_up("run")
    # Bytecode is written even where PYTHONDONTWRITEBYTECODE is set: without it the window comes 2.7 times later.
    compileall.compile_dir(ROOT / "src", quiet=2)
    if on_screen:
        return become([str(PYTHON), "-m", "facilitator", "--sample"], dict(os.environ))
    print("No display here: rehearsing the sample meeting offscreen instead.", flush=True)
    return become([str(PYTHON), "-m", "facilitator", "rehearse"], offscreen_environment())


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def become(command: list[str], environment: dict[str, str]) -> int:
    """Put the command in this process's place; where a system cannot, wait for it and return its exit code."""
    if sys.platform != "win32":
        os.execve(command[0], command, environment)  # noqa: S606 - our own interpreter, no shell wanted
    return subprocess.call(command, env=environment)


def offscreen_environment() -> dict[str, str]:
    """Return the environment in which Qt draws into memory unless a person asked for another platform."""
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


def set_up(lock_name: str) -> None:
    """Make `.venv` hold what the lock names; at once when it does already.

    Raises SetUpError when pip is missing, too old or could not install.
    """
    digest = environment_digest()
    if STAMP.exists():
        installed, _, stamped = STAMP.read_text("utf-8").partition(" ")
        if stamped == digest and installed in SERVED_BY[lock_name]:
            return
        fresh = stamped != digest
        STAMP.unlink()  # an interrupted set-up must not look finished
    else:
        fresh = True
    require_pip()
    print(f"Setting up .venv with the locked dependencies ({lock_name}.txt); this takes a moment once.", flush=True)
    if fresh:
        venv.create(VENV, clear=True, with_pip=False, symlinks=os.name != "nt")
    install(LOCKS / f"{lock_name}.txt")
    link_source()
    STAMP.write_text(f"{lock_name} {digest}", "utf-8")


def environment_digest() -> str:
    """Return a digest that changes with the interpreter, the place of this tree and every lock."""
    digest = hashlib.sha256(f"{sys.version}\n{sys.base_prefix}\n{ROOT}\n".encode())
    for lock_file in sorted(LOCKS.glob("*.txt")):
        digest.update(lock_file.read_bytes())
    return digest.hexdigest()


def require_pip() -> None:
    """Make sure that this interpreter has a pip that installs into another environment.

    Raises SetUpError with the line to type.
    """
    found = pip_version()
    if found is None and system_libraries.can_install():
        system_libraries.install(["python3-pip"])
        found = pip_version()
    if found is None:
        typed = "sudo apt-get install -y python3-pip" if shutil.which("apt-get") else f"{sys.executable} -m ensurepip"
        raise SetUpError(f"Python has no pip. Type: {typed}")
    if found < OLDEST_PIP:
        raise SetUpError(f"pip is older than 22.3. Type: {sys.executable} -m pip install --upgrade pip")


def pip_version() -> tuple[int, ...] | None:
    """Return major and minor of this interpreter's pip, or None when it has none."""
    answer = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        return None
    return tuple(int(part) for part in answer.stdout.split()[1].split(".")[:2])


def install(lock_file: Path) -> None:
    """Install exactly what the lock names, each file checked by its hash.

    Raises SetUpError when pip fails; pip has said why.
    """
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "-qq", "--no-input"]
    command += ["--disable-pip-version-check", "--compile", "--no-deps", "--only-binary", ":all:"]
    command += ["--require-hashes", "--requirement", str(lock_file)]
    if subprocess.call(command) != 0:
        raise SetUpError("The locked dependencies could not be installed; pip says why above.")


def link_source() -> None:
    """Let the environment import the program from `src`, and compile it."""
    site_packages = sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)})
    Path(site_packages, "facilitator.pth").write_text(f"{ROOT / 'src'}\n", "utf-8")
    compileall.compile_dir(ROOT / "src", quiet=2)


def tool(name: str) -> str:
    """Return the path of a tool installed in `.venv`.

    Raises SetUpError when the environment lost it.
    """
    found = shutil.which(name, path=str(TOOLS))
    if found is None:
        raise SetUpError(f"{name} is gone from .venv. Delete the folder .venv and try again.")
    return found


def pytest_command(selection: list[str]) -> list[str]:
    """Return the command that runs the selected tests, or all of them."""
    return [str(PYTHON), "-m", "pytest", *selection]


def tested() -> list[tuple[str, bool, float]]:
    """Run all tests and hold their coverage to its thresholds; return (what, passed, seconds) for each."""
    workers = min(4, os.cpu_count() or 1)
    gui = "src/facilitator/gui/*"
    left_out = [gui, *untested_here()]
    coverage = [str(PYTHON), "-m", "coverage", "report"]
    return [
        step("tests", [*pytest_command([]), "--numprocesses", str(workers), "--cov", "--cov-report="]),
        step("coverage, 100 % outside gui/", [*coverage, "--omit", ",".join(left_out), "--fail-under", "100"]),
        step("coverage, 90 % inside gui/", [*coverage, "--include", gui, "--fail-under", "90"]),
    ]


def untested_here() -> list[str]:
    """Return the modules that cannot be tested on this machine, having said why: those that need a hub's server."""
    reason = hub_server.why_not()
    if not reason:
        return []
    print(f"== The hub is not tested here, and its modules are left out of the coverage: {reason}.", flush=True)
    return ["src/facilitator/storage/hub*.py"]


def checked() -> list[tuple[str, bool, float]]:
    """Run every check that is not a test; return (what, passed, seconds) for each."""
    return [
        step("ruff check", [tool("ruff"), "check", "--quiet"]),
        step("ruff format", [tool("ruff"), "format", "--check", "--quiet"]),
        step("mypy --strict", [tool("mypy"), "--no-error-summary"]),
        step("import contracts", [tool("lint-imports"), "--no-logo"]),
        step("translations are complete", [str(PYTHON), "packaging/translations.py", "--check"]),
        step("forms match ui/", [str(PYTHON), "packaging/forms.py", "--check"]),
    ]


def step(what: str, command: list[str]) -> tuple[str, bool, float]:
    """Run one gate at the root of the tree; return its name, whether it passed and its seconds."""
    print(f"== {what}", flush=True)
    started = time.monotonic()
    passed = subprocess.call(command, cwd=ROOT, env=offscreen_environment()) == 0
    return what, passed, time.monotonic() - started


def report(steps: list[tuple[str, bool, float]]) -> int:
    """Print one line for each gate; return 0 when all passed, else 1."""
    print("== summary")
    for what, passed, seconds in steps:
        print(f"{'passed' if passed else 'FAILED'}  {what:<30}{seconds:6.1f} s")
    return 0 if all(passed for _, passed, _ in steps) else 1


def lock() -> int:
    """Write the locks again with the newest versions that pyproject.toml allows; needs uv.

    Raises SetUpError when uv is missing.
    """
    uv = shutil.which("uv")
    if uv is None:
        raise SetUpError("Locks are written by uv. Type: pipx install uv")
    compiled = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--upgrade"]
    compiled += ["--no-header", "--no-annotate", "--generate-hashes", "pyproject.toml"]
    names = ("run", "test", "oldest", "package")
    run_lock, test_lock, oldest_lock, package_lock = (str(LOCKS / f"{name}.txt") for name in names)
    tests_too = ["--group", "test"]
    return max(
        subprocess.call([*compiled, *arguments], cwd=ROOT)
        for arguments in (
            ["--output-file", run_lock],
            [*tests_too, "--constraints", run_lock, "--output-file", test_lock],
            ["--group", "package", "--constraints", run_lock, "--output-file", package_lock],
            # First the oldest the program allows, then the newest test tools that go with them.
            ["--resolution", "lowest-direct", "--output-file", oldest_lock],
            [*tests_too, "--constraints", oldest_lock, "--output-file", oldest_lock],
        )
    )


if __name__ == "__main__":
    sys.exit(main())
