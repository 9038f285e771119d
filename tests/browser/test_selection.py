"""Search, filters, neighbourhoods, ways and views: and always "n of m"."""

import networkx as nx
import pytest
from playwright.sync_api import expect
from tests.browser.opening import ADDRESS, Open

from belegraph.view import render


def test_facts_that_stand(open_page: Open, week: str, news: nx.MultiDiGraph) -> None:
    opened = open_page(week)
    facts = sum(1 for *_, plain in news.edges(data="plain") if plain)
    opened.page.get_by_label("Was feststeht").check()
    expect(opened.count).to_have_text(f"{facts} von {news.number_of_edges()} Aussagen gezeigt")


@pytest.mark.parametrize("query", ["hülya", "HUELYA", "hulya", "Hülya ersoy"])
def test_search_reads_umlauts_in_every_spelling(open_page: Open, week: str, query: str) -> None:
    opened = open_page(week)
    opened.page.keyboard.press("/")
    opened.page.keyboard.type(query)
    expect(opened.count).to_have_text("2 von 80 Aussagen gezeigt")


def test_a_suggestion_leads_to_a_thing(open_page: Open, week: str) -> None:
    opened = open_page(week)
    search = opened.page.get_by_role("combobox")
    search.fill("nordav")
    expect(opened.page.get_by_role("option").first).to_contain_text("Nordavien")
    search.press("ArrowDown")
    search.press("Enter")
    expect(opened.panel.get_by_role("heading", level=2)).to_have_text("Nordavien")
    expect(opened.count).to_have_text("80 von 80 Aussagen gezeigt")


def test_a_suggestion_leads_to_a_sentence(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.page.get_by_role("combobox").fill("keinen einzigen")
    opened.page.get_by_role("option").first.click()
    expect(opened.panel.locator(".sentence")).to_contain_text("keinen einzigen Cent")


def test_search_that_finds_nothing_says_so(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.page.get_by_role("combobox").fill("Zebrastreifen")
    expect(opened.page.get_by_text("Keine Aussage passt")).to_be_visible()


def test_the_legend_is_the_filter(open_page: Open, week: str) -> None:
    opened = open_page(week)
    negated = opened.page.locator("#legend").get_by_role("button", name="verneint")
    counted = int((negated.locator("small").text_content() or "").strip())
    negated.click()
    expect(opened.count).to_have_text(f"{counted} von 80 Aussagen gezeigt")
    expect(negated).to_have_attribute("aria-pressed", "true")
    opened.page.locator("#chips").get_by_role("button", name="verneint").click()
    expect(opened.count).to_have_text("80 von 80 Aussagen gezeigt")


@pytest.mark.parametrize(("facet", "value"), [
    ("relation", "trifft"), ("speaker", "Jonas Reutlinger"), ("polarity", "verneint"), ("mode", "gefordert"),
    ("article", "fluss-01"), ("published", "2031-03-04"), ("certainty", "möglich"),
])  # fmt: skip
def test_every_facet_filters_by_its_count(open_page: Open, week: str, facet: str, value: str) -> None:
    opened = open_page(week)
    opened.page.get_by_role("button", name="Filter", exact=True).click()
    section = opened.page.locator(f"#facet-{facet}")
    if section.locator("button.more").count():
        section.locator("button.more").click()
    button = section.locator("button.value").filter(has=opened.page.get_by_text(value, exact=True))
    counted = (button.locator("small").text_content() or "").strip()
    button.click()
    expect(opened.count).to_have_text(f"{counted} von 80 Aussagen gezeigt")


def test_reset_shows_everything(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.do("change({ scope: 'facts', query: 'brücke' })")
    opened.page.get_by_role("button", name="Alles zurücksetzen").click()
    expect(opened.count).to_have_text("80 von 80 Aussagen gezeigt")


def test_neighbourhood_grows_by_steps(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.do(f"choose('thing', {opened.thing('Nordavien')}, true)")
    shown = []
    for steps in "123":
        opened.panel.get_by_role("button", name=f"Umgebung in {steps} Schritten").click()
        shown.append(int(opened.page.evaluate("belegraph.page.shown.length")))
    assert 0 < shown[0] < shown[1] <= shown[2] < 80


def test_shortest_way(open_page: Open, week: str, news: nx.MultiDiGraph) -> None:
    opened = open_page(week)
    opened.do(f"choose('thing', {opened.thing('Mara Vossler')}, true)")
    opened.panel.get_by_role("button", name="Weg zu").click()
    opened.page.keyboard.type("Initiative Freies")
    opened.page.keyboard.press("Enter")
    expect(opened.panel.get_by_role("heading", level=2)).to_have_text("Der kürzeste Weg")
    ends = [f"https://example.org/thing/{name}" for name in ("mara-vossler", "initiative-freies-ufer")]
    shortest = nx.shortest_path_length(news.to_undirected(), *ends)
    assert opened.page.evaluate("belegraph.page.shown.length") == shortest


def test_back_and_forward(open_page: Open, week: str) -> None:
    opened = open_page(week)
    heading = opened.panel.get_by_role("heading", level=2)
    opened.do(f"choose('thing', {opened.thing('Nordavien')}, true)")
    opened.do(f"choose('thing', {opened.thing('Nordbrücke')}, true)")
    opened.page.get_by_role("button", name="zurück", exact=True).click()
    expect(heading).to_have_text("Nordavien")
    opened.page.get_by_role("button", name="vor", exact=True).click()
    expect(heading).to_have_text("Nordbrücke")
    opened.page.go_back()
    expect(heading).to_have_text("Nordavien")


@pytest.mark.parametrize("choice", ["choose('statement', 7, true)", "choose('thing', 3, true)"])
def test_a_link_leads_back(open_page: Open, week: str, choice: str) -> None:
    opened = open_page(week)
    opened.do(choice)
    heading = opened.panel.get_by_role("heading", level=2)
    address, shown = opened.page.url, heading.text_content()
    opened.page.goto("about:blank")
    opened.page.goto(address)
    expect(heading).to_have_text(shown or "")


def test_a_link_leads_to_filters(open_page: Open, week: str) -> None:
    opened = open_page(week, address=f"{ADDRESS}#mode=demanded&view=table")
    shown = opened.page.evaluate("belegraph.page.shown.length")
    assert 0 < shown < 80
    expect(opened.page.locator("tbody tr")).to_have_count(shown)


def test_an_unknown_link_says_so(open_page: Open, week: str) -> None:
    opened = open_page(week, address=f"{ADDRESS}#thing=urn%3Anobody")
    expect(opened.page.get_by_role("alert")).to_contain_text("gibt es in diesem Graphen nicht: urn:nobody")


def test_who_says_what(open_page: Open, week: str, news: nx.MultiDiGraph) -> None:
    opened = open_page(week)
    opened.view("Wer sagt was")
    section = opened.page.get_by_role("region", name="Wer sagt was")
    expect(section.get_by_role("heading", level=3).filter(has_text="Jonas Reutlinger")).to_be_visible()
    own = sum(1 for *_, speaker in news.edges(data="speaker") if not speaker)
    assert section.get_by_role("heading", level=3).last.text_content() == f"der Artikel selbst {own}"


def test_timeline(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.view("Zeitleiste")
    dates = opened.page.locator("#time time").all_text_contents()
    assert dates == sorted(set(dates))
    assert len(dates) > 2


def test_contradictions_stand_side_by_side(open_page: Open) -> None:
    graph = nx.MultiDiGraph()
    for key, polarity, article in (("1", "affirmed", "Bote"), ("2", "negated", "Kurier")):
        graph.add_edge("urn:a", "urn:b", key, label="plant", polarity=polarity, article=article, sentence="Satz.")
    opened = open_page(render(graph, title="Streit"))
    opened.view("Widersprüche")
    sides = opened.page.locator(".sides > ul")
    expect(sides).to_have_count(2)
    boxes = [sides.nth(number).bounding_box() for number in (0, 1)]
    assert boxes[0] is not None and boxes[1] is not None  # noqa: PT018
    assert boxes[0]["y"] == boxes[1]["y"]


def test_language_can_be_changed(open_page: Open, news: nx.MultiDiGraph) -> None:
    english = news.copy()
    for _, node in english.nodes(data=True):
        node["label"] = f"the {node['label']}"
    opened = open_page(render(news, title="Woche", translated={"en": english}))
    opened.page.get_by_role("button", name="in English").click()
    expect(opened.count).to_have_text("80 of 80 statements shown")
    expect(opened.page.get_by_role("complementary", name="Evidence")).to_contain_text("the Nordbrücke")
    assert opened.page.evaluate("document.documentElement.lang") == "en"


def test_language_by_address(open_page: Open, week: str) -> None:
    expect(open_page(week, address=f"{ADDRESS}?lang=en").count).to_have_text("80 of 80 statements shown")


def test_a_large_graph_begins_with_its_first_things(open_page: Open) -> None:
    graph = nx.MultiDiGraph()
    for number in range(900):
        graph.add_edge(
            f"urn:{number // 3}", f"urn:{number + 1}", f"s{number}", label="kennt", sentence=f"Satz {number}."
        )
        graph.add_node(f"urn:{number + 1}", label=f"Ding {number + 1}", kind="Person")
    opened = open_page(render(graph, title="Groß"))
    things = "belegraph.page.drawn.things.length"
    assert opened.page.evaluate(things) == 300
    placed = "JSON.parse(document.getElementById('content').textContent).things.places.map(([id]) => id)"
    assert opened.page.evaluate("belegraph.page.drawn.things") == opened.page.evaluate(placed)
    expect(opened.page.locator("#part")).to_contain_text("300 von 901 Dingen")
    opened.do(f"choose('thing', {opened.thing('Ding 899')}, true)")
    assert opened.page.evaluate(things) == 301
    hub = opened.page.evaluate("belegraph.page.drawn.left.keys().next().value")
    opened.do(f"choose('thing', {hub}, true)")
    opened.panel.get_by_role("button", name="zeigen").click()
    assert opened.page.evaluate(things) > 301
    assert opened.trouble == []
