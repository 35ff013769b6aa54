"""Start a real PostgreSQL server on this machine only, in a folder of its own: for tests, campaigns and benchmarks."""

import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

SERVER_FOLDERS = ("/usr/lib/postgresql",)


def server_programs() -> Path | None:
    """Return the folder of the newest PostgreSQL server on this machine, or None."""
    found = sorted(path.parent for folder in SERVER_FOLDERS for path in Path(folder).glob("*/bin/initdb"))
    return found[-1] if found else None


def why_not() -> str:
    """Return why no server can be started here, empty when one can."""
    if server_programs() is None:
        return "no PostgreSQL server: the test set-up installs Debian's package postgresql when it runs as root"
    if os.name != "posix" or os.geteuid() != 0:
        return "the test's PostgreSQL server is started as the user postgres, which only root can do"
    return ""


def _free_port() -> int:
    """Return a port nobody listens on, below those of outgoing connections: it stays free while the server is away."""
    for port in random.sample(range(20_000, 32_000), 100):
        with socket.socket() as one:
            try:
                one.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no free port between 20000 and 32000")


def _is_gone(identifier: int) -> bool:
    """Return whether a process runs no more; one that only waits to be counted has gone."""
    try:
        return Path(f"/proc/{identifier}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


@dataclass
class HubServer:
    """Hold one server; `start`, `kill` and `remove` are its life."""

    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="facilitator-hub-")))
    port: int = field(default_factory=_free_port)
    settings: str = ""
    _process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Return the administrator's address."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"

    def make(self) -> None:
        """Make the server's files."""
        shutil.chown(self.folder, "postgres", "postgres")
        data = str(self.folder / "data")
        self._as_postgres("initdb", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "-D", data)
        (self.folder / "data" / "postgresql.auto.conf").write_text(
            f"listen_addresses = '127.0.0.1'\nport = {self.port}\nunix_socket_directories = '{self.folder}'\n"
            "max_connections = 400\nshared_buffers = 64MB\nlog_min_messages = fatal\n"
            f"{self.settings}\n"
        )
        # The administrator of this one machine needs no password; whoever else comes does.
        (self.folder / "data" / "pg_hba.conf").write_text(
            "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n"
        )

    def encrypt(self, *names: str) -> Path:
        """Let nobody in without TLS, under a certificate for these names; return that of its authority."""
        made = self.folder / "certificates"
        script = Path(__file__).with_name("hub_certificates.sh")
        subprocess.run(["sh", str(script), str(made), *names], check=True, capture_output=True)
        for each in (made, *made.iterdir()):
            shutil.chown(each, "postgres", "postgres")
        with (self.folder / "data" / "postgresql.auto.conf").open("a") as settings:
            settings.write(f"ssl = on\nssl_cert_file = '{made}/server.crt'\nssl_key_file = '{made}/server.key'\n")
        (self.folder / "data" / "pg_hba.conf").write_text(
            "host all postgres 127.0.0.1/32 trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"
        )
        return made / "hub.crt"

    def start(self) -> None:
        """Start the server, unless it runs, and return once it answers."""
        if self._process is not None:
            return
        programs = server_programs()
        assert programs is not None
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)
        command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, str(programs / "postgres"), "-D", str(self.folder / "data")],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                start_new_session=True,
            )
        ask = [str(programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        for _ in range(3000):
            if self._process.poll() is not None:
                break
            if subprocess.run(ask, check=False).returncode == 0:
                return
            time.sleep(0.01)
        raise AssertionError((self.folder / "server.log").read_text())

    def kill(self) -> None:
        """Take the server away as a power cut would: every process of it at once, with no good-bye."""
        if self._process is None:
            return
        # Stopped first: it starts no further process while those it has are counted.
        os.kill(self._process.pid, signal.SIGSTOP)
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()
        doomed = (self._process.pid, *map(int, children))
        for identifier in doomed:
            try:
                os.kill(identifier, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self._process.wait()
        self._process = None
        # The next server may not begin while one of the old processes still holds the shared memory.
        for _ in range(6000):
            if all(_is_gone(identifier) for identifier in doomed):
                return
            time.sleep(0.005)
        raise AssertionError("a process of the killed server does not end")

    def remove(self) -> None:
        """Take the server and its files away."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _as_postgres(self, program: str, *arguments: str) -> None:
        programs = server_programs()
        assert programs is not None
        subprocess.run(
            ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", str(programs / program), *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self.folder,
        )
