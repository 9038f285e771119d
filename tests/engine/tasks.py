"""Tasks that other processes can import: what an article's text says is done."""

import os
import signal
import time
from dataclasses import dataclass

from belegraph.errors import PipelineError
from belegraph.model import Article


@dataclass(frozen=True)
class Obey:
    """Return the id and the length of the text, after what the text asks for."""

    def __call__(self, article: Article) -> tuple[str, int]:
        match article.text.split():
            case ["kill"]:
                os.kill(os.getpid(), signal.SIGKILL)
            case ["fault"]:
                os.kill(os.getpid(), signal.SIGSEGV)
            case ["leave"]:
                os._exit(3)
            case ["sleep", seconds]:
                time.sleep(float(seconds))
            case ["raise"]:
                raise PipelineError("none", "is not there", ("accurate",))
        return article.id, len(article.text)


@dataclass(frozen=True)
class WhoAmI:
    """Return the process that does it."""

    def __call__(self, article: Article) -> int:
        return os.getpid()
