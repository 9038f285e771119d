"""From raw German text to statements: three articles with their readings, and single sentences."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import ROOT

from belegraph.export.statements import table
from belegraph.model import Statement, Thing
from belegraph.pipeline import build, extract

ARTICLES = Path(__file__).parent / "articles"


@pytest.fixture(scope="module", params=["museum", "werk", "forschung"])
def figures(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    path = tmp_path_factory.mktemp(request.param) / "statements.csv"
    path.write_text(table(build([ARTICLES / f"{request.param}.txt"]).dataset), encoding="utf-8", newline="")
    command = [sys.executable, str(ROOT / "bench" / "seed" / "score_gold.py"), "--csv", str(path), "--json"]
    run = subprocess.run(
        [*command, "--gold", str(ARTICLES / f"{request.param}.tsv")], capture_output=True, text=True, check=True
    )
    return dict(json.loads(run.stdout))


@pytest.mark.parametrize(("figure", "least"), [("core", 0.75), ("full", 0.65)])
def test_reading_of_an_article_is_met(figure: str, least: float, figures: dict[str, float]) -> None:
    assert figures[figure] >= least


def test_hardly_anything_is_told_as_fact_that_the_reading_denies(figures: dict[str, float]) -> None:
    assert figures["wrong"] <= 2


# ----------------------------------------------------------------------------------------------------- single sentences


def speakers(statement: Statement) -> list[str]:
    values = [(speaker.phrase.value, speaker.phrase.text) for speaker in statement.speakers]
    return [value.name if isinstance(value, Thing) else text for value, text in values]


def lines(text: str) -> list[str]:
    """Each statement with its speakers and how it is quoted, as "statement @ speaker, speaker (quoted)"."""
    found = list(extract(text))
    said = [f" @ {', '.join(speakers(one))} ({one.quoted})" if one.speakers else "" for one in found]
    return [f"{one}{who}" for one, who in zip(found, said, strict=True)]


@pytest.mark.parametrize(("text", "line"), [
    pytest.param("Die Gemeinde Olfen hat im Juni eine neue Brücke eröffnet.",
                 "Gemeinde Olfen | eröffnen | neue Brücke", id="perfect tense"),
    pytest.param("Der Zoll beschlagnahmte vor der Küste von Rügen ein Frachtschiff.",
                 "Zoll | beschlagnahmen | Frachtschiff", id="object behind a place"),
    pytest.param("Das Theater wurde von der Stadt Gera verkauft.",
                 "Stadt Gera | verkaufen | Theater", id="passive with an agent"),
    pytest.param("Bürgermeisterin Tilda Wessing lehnte den Umbau des Bahnhofs nicht ab.",
                 "Bürgermeisterin Tilda Wessing | opposes | Umbau des Bahnhofs | negated", id="separable verb, negated"),
    pytest.param("Bürgermeisterin Tilda Wessing lehnte den Umbau des Bahnhofs nicht ab.",
                 "Tilda Wessing | holdsRole | Bürgermeisterin", id="title"),
    pytest.param("Nora Pahl, Leiterin des Zoos in Emden, kaufte zwei Nashörner.",
                 "Nora Pahl | holdsRole | Leiterin des Zoos in Emden", id="apposition"),
    pytest.param("Kemal Aydin ist Direktor der Sternwarte in Jena.",
                 "Kemal Aydin | holdsRole | Direktor der Sternwarte in Jena", id="copula"),
    pytest.param("Ein von Pia Lorenz gegründetes Labor prüft Trinkwasser.",
                 "Pia Lorenz | founded | Labor", id="participle with an agent"),
    pytest.param("Portugal und Irland unterstützen den Vorschlag.",
                 "Irland | supports | Vorschlag", id="second of two subjects"),
    pytest.param("Die Feuerwehr rettete weder den Dachstuhl noch die Orgel.",
                 "Feuerwehr | retten | Orgel | negated", id="weder, noch"),
    pytest.param("Kanada schließt sich dem Bündnis nicht an.",
                 "Kanada | sich anschließen | Bündnis | negated", id="reflexive verb, negated"),
    pytest.param("Der Kongress findet am 3. Mai 2026 in Lissabon statt.",
                 "Kongress | takesPlaceOn | 3. Mai 2026", id="date of an event"),
    pytest.param("Der Kongress findet am 3. Mai 2026 in Lissabon statt.",
                 "Kongress | takesPlaceIn | Lissabon", id="place of an event"),
    pytest.param("Peru könnte den Vertrag kündigen.",
                 "Peru | kündigen | Vertrag | possible", id="könnte"),
    pytest.param("Die Firma Nordlicht will ihren Sitz nach Kassel verlegen, um Steuern zu sparen.",
                 "Firma Nordlicht | sparen | Steuern | intended", id="um zu"),
    pytest.param("Ob der Verein das Stadion kauft, ist offen.",
                 "Verein | buys | Stadion | unknown | asked", id="ob"),
    pytest.param("Wenn die Fähre ausfällt, streicht die Reederei den Fahrplan.",
                 "Fähre | ausfallen |  | unknown | conditional", id="wenn"),
    pytest.param("Der Landkreis soll die Deponie bis 2027 sanieren.",
                 "Landkreis | sanieren | Deponie | expected", id="soll, with a date: planned"),
    pytest.param("Das Ministerium drohte, der Klinik die Zulassung zu entziehen.",
                 "Ministerium | entziehen | Zulassung | threatened @ Ministerium (reported)", id="threat"),
    pytest.param("Der Verband fordert, dass die Bahn die Strecke ausbaut.",
                 "Bahn | ausbauen | Strecke | demanded @ Verband (reported)", id="demand"),
    pytest.param("„Wir verkaufen den Hafen nicht“, sagte Reederin Ilse Brandt am Abend.",
                 "Wir | verkaufen | Hafen | negated @ Ilse Brandt (verbatim)", id="direct quotation"),
    pytest.param("Laut Jonas Ehlers wird die Brauerei im Herbst schließen.",
                 "Brauerei | schließen |  | expected @ Jonas Ehlers (reported)", id="laut, future tense"),
    pytest.param("Der Rat habe den Antrag abgelehnt, erklärte Sprecher Timo Falk.",
                 "Rat | opposes | Antrag @ Timo Falk (reported)", id="Konjunktiv I"),
    pytest.param("Italien bezweifelt, dass Malta den Tunnel baut.",
                 "Malta | bauen | Tunnel | negated | probable @ Italien (reported)", id="doubt"),
])  # fmt: skip
def test_sentence_gives_a_statement(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize("text", [
    pytest.param("Peru könnte den Vertrag kündigen.", id="possible"),
    pytest.param("Kanada schließt sich dem Bündnis nicht an.", id="denied"),
    pytest.param("Der Vorstand will die Filiale in Trier schließen.", id="wanted"),
    pytest.param("Die Kammer muss den Streit bis Mai schlichten.", id="demanded"),
    pytest.param("Norwegen wird im Mai drei Flugzeuge kaufen.", id="of the future"),
    pytest.param("Wenn die Fähre ausfällt, streicht die Reederei den Fahrplan.", id="condition and what follows"),
    pytest.param("Gäbe es mehr Geld, würde die Stadt das Bad sanieren.", id="Konjunktiv II"),
    pytest.param("Niemand kauft das Haus.", id="niemand"),
])  # fmt: skip
def test_sentence_gives_no_plain_edge(text: str) -> None:
    found = list(extract(text))
    assert found
    assert not [str(one) for one in found if one.is_plain]


@pytest.mark.parametrize(("first", "second", "line"), [
    pytest.param("Ida Krohn leitet die Oper.", "Sie kaufte ein Klavier.", "Ida Krohn", id="pronoun"),
    pytest.param("Aki Salo leitet die Oper.", "Der Finne kaufte ein Klavier.", "Aki Salo", id="definite description"),
])  # fmt: skip
def test_words_stand_for_the_thing_named_before(first: str, second: str, line: str) -> None:
    [found] = [one for one in extract(f"{first} {second}") if one.relation.name == "buys"]
    assert found.subject is not None
    assert isinstance(found.subject.value, Thing)
    assert found.subject.value.name == line


def test_chains_of_speakers_stand_in_the_graph(tmp_path: Path) -> None:
    text = "Holm sagte, Kern habe gesagt, Riva habe gesagt, der Hafen sei zu. Anna Kern sagte, der Chef habe gesagt, dass er geht."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert build([tmp_path / "a.txt"]).report.failures == ()
