from belegraph.serve.answers import LARGEST, Answer, Memory


def test_what_is_asked_often_stays() -> None:
    memory = Memory(most=4)
    for question in "ab":
        memory.keep(question, Answer("text/plain", b"xx"))
    memory.get("a")
    memory.keep("c", Answer("text/plain", b"xx"))
    assert [question for question in "abc" if memory.get(question)] == ["a", "c"]


def test_what_changes_and_what_is_large_is_not_kept() -> None:
    memory = Memory()
    memory.keep("clock", Answer("text/plain", b"12", is_steady=False))
    memory.keep("large", Answer("text/plain", b"x" * (LARGEST + 1)))
    assert memory.get("clock") is None
    assert memory.get("large") is None


def test_everything_is_forgotten() -> None:
    memory = Memory()
    memory.keep("a", Answer("text/plain", b"x"))
    memory.forget()
    assert memory.get("a") is None
