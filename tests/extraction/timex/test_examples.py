from belegraph.extraction.timex.examples import told


def test_punctuation_stands_where_it_was_written() -> None:
    assert told("Am Montag, den 10. Juni, kam sie.") == ["Montag, den 10. Juni DATE 2024-06-10"]
