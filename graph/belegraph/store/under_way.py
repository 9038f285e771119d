"""Where a build works until its files can be written: a folder in the output folder; what is broken off waits in it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from belegraph.errors import NothingBuiltError, OutputError, StoreError
from belegraph.store.locks import Lock

LOCK = ".lock"
"""Held by whoever builds into the output folder, in one piece or in parts."""


@contextmanager
def working(output: Path, name: str, *, resume: bool, is_worth: Callable[[Path], bool]) -> Iterator[Path]:
    """Give a build a folder for its work, and keep others from building there.

    Args:
        output: the folder into which the build writes, made if it is not there.
        name: that of the folder in it.
        resume: whether what an earlier build has left is taken up; otherwise it goes.
        is_worth: whether what a build that was broken off has left is worth keeping.

    Raises:
        OutputError: the folder cannot be written.
        StoreError: another process builds into it.
    """
    folder, is_kept = output / name, False
    with _alone(output):
        try:
            _begin(output, folder, resume=resume)
            yield folder
        except NothingBuiltError:
            raise
        except BaseException:
            is_kept = is_worth(folder)
            raise
        finally:
            if not is_kept:
                shutil.rmtree(folder, ignore_errors=True)


def _begin(output: Path, folder: Path, *, resume: bool) -> None:
    try:
        if folder.is_dir() and not resume:
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(output, error) from error


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """Hold the output folder; one that is new goes again where nothing was written into it."""
    is_new = not output.exists()
    try:
        output.mkdir(parents=True, exist_ok=True)
        lock = Lock(output / LOCK, exclusive=True)
    except (BlockingIOError, FileNotFoundError) as error:
        remedy = "wait until that is done, or choose another folder with -o"
        raise StoreError(str(output), "another process builds into it", remedy) from error
    except OSError as error:
        raise unwritable(output, error) from error
    try:
        yield
    finally:
        (output / LOCK).unlink(missing_ok=True)
        lock.close()
        if is_new and not any(output.iterdir()):
            output.rmdir()


def unwritable(output: Path, error: OSError) -> OutputError:
    """Return the error for an output folder that the disk does not take.

    >>> print(unwritable(Path("out"), PermissionError(13, "Permission denied")))
    out: cannot be written (Permission denied); choose another folder with -o
    """
    return OutputError(output, f"cannot be written ({error.strerror or error})", "choose another folder with -o")
