import re
from pathlib import Path

import belegraph.serve
from belegraph.serve.tasks import TASKS


def test_every_task_is_asked_somewhere_and_all_that_is_asked_is_there() -> None:
    text = (Path(belegraph.serve.__file__).parent / "app.py").read_text(encoding="utf-8")
    asked = re.findall(r"(?:\.ask\(|_free\(request, )\"(\w+)\"", text)
    assert set(asked) == set(TASKS)
