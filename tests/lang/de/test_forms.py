import pytest

from belegraph.lang.de import forms


@pytest.mark.parametrize("table", ["NO_PASSIVE", "HAPPENING_VERBS", "APPOINTING", "PLANNING"])
def test_verbs_are_infinitives(table: str) -> None:
    assert [verb for verb in getattr(forms, table) if not verb.endswith("n")] == []


@pytest.mark.parametrize(
    ("form", "preposition"),
    [pytest.param("zur", "zu", id="zur"), pytest.param("beim", "bei", id="beim"), pytest.param("ins", "in", id="ins")],
)
def test_preposition_grown_together_with_its_article(form: str, preposition: str) -> None:
    assert forms.CONTRACTIONS[form] == preposition


def test_contractions_are_none_of_another() -> None:
    assert not set(forms.CONTRACTIONS) & set(forms.CONTRACTIONS.values())
