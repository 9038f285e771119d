import pytest

from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.examples import told
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("drei Tage", ["drei Tage DURATION P3D"], id="number in a word"),
        pytest.param("36 Stunden", ["36 Stunden DURATION PT36H"], id="figures"),
        pytest.param("2,5 Jahre", ["2,5 Jahre DURATION P2.5Y"], id="decimal"),
        pytest.param("zwei Jahre lang", ["zwei Jahre DURATION P2Y"], id="lang"),
        pytest.param("ein halbes Jahr", ["ein halbes Jahr DURATION P0.5Y"], id="half"),
        pytest.param("eineinhalb Stunden", ["eineinhalb Stunden DURATION PT1.5H"], id="one and a half"),
        pytest.param("zwei Halbjahre", ["zwei Halbjahre DURATION P12M"], id="halves of a year"),
        pytest.param("drei Jahrzehnte", ["drei Jahrzehnte DURATION P3DE"], id="decades"),
        pytest.param("einige Monate", ["einige Monate DURATION PXM"], id="some"),
        pytest.param("ein paar Tage", ["ein paar Tage DURATION PXD"], id="ein paar"),
        pytest.param("mehr als zehn Jahre", ["mehr als zehn Jahre DURATION P10Y"], id="more than"),
        pytest.param("die letzten fünf Jahre", ["letzten fünf Jahre DURATION P5Y"], id="last five"),
        pytest.param("den ganzen Tag", ["ganzen Tag DURATION P1D"], id="whole"),
        pytest.param("fünf Jahre und sieben Monate", ["fünf Jahre und sieben Monate DURATION P5Y7M"], id="two units"),
        pytest.param(
            "drei Tage, zwei Jahre", ["drei Tage DURATION P3D", "zwei Jahre DURATION P2Y"], id="small unit first"
        ),
        pytest.param("drei bis fünf Tage", ["drei DURATION P3D", "fünf Tage DURATION P5D"], id="range"),
        pytest.param("wochenlang", ["wochenlang DURATION PXW"], id="in one word"),
        pytest.param("eine dreitägige Reise", ["dreitägige DURATION P3D"], id="adjective"),
        pytest.param("eine 20-minütige Pause", ["20-minütige DURATION PT20M"], id="adjective in figures"),
        pytest.param("die 38-Stunden-Woche", ["38-Stunden-Woche DURATION PT38H"], id="compound"),
        pytest.param("47 Jahre alt", [], id="age"),
        pytest.param("im Alter von 30 Jahren", [], id="age behind a noun"),
        pytest.param("ein 12-jähriger Junge", [], id="age as an adjective"),
    ],
)
def test_duration(words: str, found: list[str]) -> None:
    assert told(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("vor drei Jahren", ["drei Jahren DATE 2021"], id="years"),
        pytest.param("vor rund zwei Wochen", ["rund zwei Wochen DATE 2024-W22"], id="weeks, about"),
        pytest.param("vor einem Tag", ["einem Tag DATE 2024-06-11"], id="a day"),
        pytest.param("vor einigen Wochen", ["einigen Wochen DURATION PXW"], id="number open"),
        pytest.param("vor zwei Stunden", ["zwei Stunden DURATION PT2H"], id="hour not known"),
        pytest.param("vor 1,5 Jahren", ["1,5 Jahren DURATION P1.5Y"], id="not whole"),
        pytest.param("seit drei Jahren", ["drei Jahren DURATION P3Y"], id="since"),
    ],
)
def test_how_long_ago(words: str, found: list[str]) -> None:
    assert told(words) == found


@pytest.mark.parametrize(
    ("verb", "value"),
    [
        pytest.param("Tense=Pres|VerbForm=Fin", "2024-W26", id="to come"),
        pytest.param("Tense=Past|VerbForm=Fin", "P2W", id="within"),
    ],
)
def test_in_so_many_weeks(verb: str, value: str) -> None:
    doc = tree("Sie/PRON/2/nsubj baut/VERB/0/root in/ADP/5/case zwei/NUM/5/nummod Wochen/NOUN/2/obl")
    doc[1].set_morph(verb)
    assert [time.value for time in time_expressions(scene(doc).text)] == [value]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Am 3. Mai kam sie, zwei Tage später er.", "zwei Tage später DATE 2024-05-05", id="day"),
        pytest.param("2010 kam sie, drei Jahre zuvor er.", "drei Jahre zuvor DATE 2007", id="year"),
        pytest.param("Sie kam, er zwei Jahre später.", "zwei Jahre später DURATION P2Y", id="none named"),
    ],
)
def test_later_than_what_was_named(words: str, found: str) -> None:
    assert told(words)[-1] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("seit Jahren", ["Jahren DURATION PXY"], id="since"),
        pytest.param("in den vergangenen Wochen", ["vergangenen Wochen DURATION PXW"], id="last"),
        pytest.param("die Jahre", [], id="years alone"),
    ],
)
def test_plural_without_a_number(words: str, found: list[str]) -> None:
    assert told(words, morph="Number=Plur") == found
