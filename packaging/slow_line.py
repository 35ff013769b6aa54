"""Put a bad network between a laptop and a hub: slow, narrow, cut in the middle of a message, or silently dead."""

import socket
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Self

_PIECE = 4096


class SlowLine:
    """Listen on this machine and pass everything on to a port of it.

    `latency` is in seconds, `bandwidth` in bytes a second; `cut_after` cuts each connection once so many bytes
    have gone to the laptop; `is_silent` passes nothing on, closes nothing, and lets nobody know.
    """

    def __init__(self, port: int) -> None:
        self.latency = 0.0
        self.bandwidth = float("inf")
        self.cut_after = float("inf")
        self.is_silent = False
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.port: int = self._listening.getsockname()[1]

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.close()
        self.drop()

    def address(self, of: str, server_port: int) -> str:
        """Return the address of the hub as it is reached through this line."""
        return of.replace(f":{server_port}/", f":{self.port}/")

    def drop(self) -> None:
        """Cut every connection there is."""
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._open.clear()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                laptop, _ = self._listening.accept()
                try:
                    server = socket.create_connection(("127.0.0.1", self._to))
                except OSError:
                    laptop.close()
                    continue
                self._open += [laptop, server]
                for source, target, limit in ((laptop, server, float("inf")), (server, laptop, self.cut_after)):
                    threading.Thread(target=self._pass, args=(source, target, limit), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, limit: float) -> None:
        passed = 0
        with suppress(OSError):
            while piece := source.recv(_PIECE):
                time.sleep(self.latency + len(piece) / self.bandwidth)
                while self.is_silent:
                    time.sleep(0.01)
                    source.getpeername()
                target.sendall(piece[: int(min(len(piece), limit - passed))])
                passed += len(piece)
                if passed >= limit:
                    break
        for each in (source, target):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
