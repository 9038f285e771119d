import json

from tests.serve.conftest import ABOUT_RUBIO, BASE, COPIES, STATEMENTS

from belegraph.serve.opened import Opened
from belegraph.serve.overview import overview, terms


def test_figures_and_names(opened: Opened) -> None:
    told = json.loads(overview(opened, lang="en").body)
    assert told["counts"] == {"articles": 1, "sentences": 28, "statements": STATEMENTS}
    assert told["often"][0] == {
        "iri": f"{BASE}entity/marco-rubio",
        "label": "Marco Rubio",
        "count": ABOUT_RUBIO // COPIES,
    }
    assert told["articles"][0]["id"] == "000_38951bf5bf050e57"


def test_terms_for_completion(opened: Opened) -> None:
    told = json.loads(terms(opened).body)
    assert f"{BASE}ns#Person" in told["class"]
    assert f"{BASE}ns#holdsRole" in told["property"]
    assert not set(told["class"]) & set(told["property"])
