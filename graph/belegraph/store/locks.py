"""A lock on a file, for a process that reads what must stay, or writes where nobody else may."""

import os
import sys
from pathlib import Path

if sys.platform != "win32":
    import fcntl


class Lock:
    """A lock; it goes when it is closed, forgotten, or its process is killed. Windows has none."""

    def __init__(self, path: Path, *, exclusive: bool = False) -> None:
        """Take a lock without waiting; to have it alone the file is made if it is not there.

        Raises:
            FileNotFoundError: the file is gone.
            BlockingIOError: somebody else has it.
        """
        self._file = os.open(path, os.O_RDWR | os.O_CREAT if exclusive else os.O_RDONLY, 0o644)
        try:
            _lock(self._file, exclusive=exclusive)
            if not os.fstat(self._file).st_nlink:
                raise FileNotFoundError(path)  # whoever had it has removed it since we opened it
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self.close()


def _lock(file: int, *, exclusive: bool) -> None:
    if sys.platform != "win32":  # there, what is open cannot be removed
        fcntl.flock(file, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
