"""A click leads to the sentence, who says it, and where it stands."""

import pytest
from playwright.sync_api import expect
from tests.browser.opening import Open, Opened

TOUCH = {"has_touch": True, "is_mobile": True}


def middle(opened: Opened, number: int) -> dict[str, float]:
    spot: dict[str, float] = opened.page.evaluate("(id) => belegraph.picture.along(id, 0.5)", number)
    return spot


def said_by(opened: Opened, speaker: str) -> int:
    return opened.number("statement", f"each.speaker.first === {speaker!r}")


def test_a_click_on_a_line_shows_its_evidence(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.page.locator("#network canvas").click(position=middle(opened, said_by(opened, "Jonas Reutlinger")))
    panel = opened.panel
    expect(panel.locator(".sentence")).to_have_text(
        "Die Hafenwerke AG werde dafür „keinen einzigen Cent“ zahlen, sagte Vorstand Jonas Reutlinger."
    )
    expect(panel).to_contain_text("Wer sagt esJonas Reutlinger")
    expect(panel).to_contain_text("Sicherheitsicher")
    expect(panel).to_contain_text("Polaritätverneint")
    expect(panel).to_contain_text("MediumUferbote")
    expect(panel.get_by_role("link", name="Zum Artikel")).to_have_attribute("href", "https://uferbote.example/bruecke")


def test_subject_and_relation_are_marked_by_more_than_colour(open_page: Open, week: str) -> None:
    opened = open_page(week)
    joins = opened.number("statement", "each.label.first === 'verbindet mit'")
    opened.do(f"choose('statement', {joins}, true)")
    expect(opened.panel.locator("blockquote mark.subject")).to_have_text("Nordbrücke")
    expect(opened.panel.locator("blockquote mark.relation")).to_have_text("verbindet")
    styles = "(each) => getComputedStyle(each).textDecorationStyle"
    marks = opened.panel.locator("blockquote mark")
    assert len({marks.nth(number).evaluate(styles) for number in range(2)}) == 2


def test_the_claim_is_told_in_words(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.do(f"choose('statement', {said_by(opened, 'Selma Okonjo')}, true)")
    expect(opened.panel.locator(".whole")).to_have_text(
        "Lindhafen – soll tragen – 25 % der Kosten bis 2033, gefordert von Selma Okonjo"
    )


def test_sentences_around_it_are_shown(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.do(f"choose('statement', {said_by(opened, 'Jonas Reutlinger')}, true)")
    expect(opened.panel.locator(".beside").first).to_contain_text("Bürgermeisterin Mara Vossler will die Nordbrücke")


def test_all_evidence_of_a_pair_is_listed(open_page: Open, week: str) -> None:
    opened = open_page(week)
    pair = "belegraph.graph.statements.filter((a) => belegraph.graph.statements.some((b) => a.id !== b.id && "
    number = opened.page.evaluate(pair + "a.from === b.from && a.to === b.to))[0].id")
    opened.do(f"choose('statement', {number}, true)")
    expect(opened.panel.get_by_role("heading", name="Weitere Belege zu beiden")).to_be_visible()


def test_previous_and_next(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.do("choose('statement', 4, true)")
    expect(opened.panel).to_contain_text("Aussage 5 von 80")
    opened.panel.get_by_role("button", name="nächste Aussage").click()
    expect(opened.panel).to_contain_text("Aussage 6 von 80")
    opened.panel.get_by_role("button", name="vorige Aussage").click()
    expect(opened.panel).to_contain_text("Aussage 5 von 80")


def test_the_link_is_copied(open_page: Open, week: str) -> None:
    opened = open_page(week, permissions=["clipboard-read", "clipboard-write"])
    opened.do("choose('statement', 4, true)")
    opened.panel.get_by_role("button", name="Verweis kopieren").click()
    expect(opened.page.get_by_role("alert")).to_contain_text("statement")  # not a secure origin: it is shown instead
    assert "statement=https" in opened.page.url


def test_symbols_are_drawn_in_their_colour_and_by_weight(open_page: Open, week: str) -> None:
    opened = open_page(week)
    sizes = opened.page.evaluate("belegraph.picture.scene().things.map(({ radius }) => radius)")
    assert 4 < min(sizes) < max(sizes) < 30
    colours = opened.page.evaluate(
        """[...belegraph.page.drawn.things].slice(0, 3).map((id) => {
            const { canvas } = belegraph.picture.scene();
            const { x, y } = belegraph.picture.spotOf(id);
            const density = canvas.width / canvas.clientWidth;
            return [...canvas.getContext("2d").getImageData(x * density, y * density, 1, 1).data].slice(0, 3).join(", ");
        })"""
    )
    probe = (
        "(group) => { const probe = document.createElement('i'); probe.className = group; document.body.append(probe);"
    )
    probe += " return getComputedStyle(probe).color; }"
    groups = opened.page.evaluate(
        "belegraph.page.drawn.things.slice(0, 3).map((id) => belegraph.graph.things[id].group)"
    )
    assert [f"rgb({colour})" for colour in colours] == [opened.page.evaluate(probe, group) for group in groups]


def test_a_click_on_a_symbol_shows_its_statements(open_page: Open, week: str) -> None:
    opened = open_page(week)
    spot = opened.page.evaluate("(id) => belegraph.picture.spotOf(id)", opened.thing("Nordavien"))
    opened.page.locator("#network canvas").click(position=spot)
    panel = opened.panel
    expect(panel.get_by_role("heading", level=2)).to_have_text("Nordavien")
    expect(panel.get_by_role("button", name="Brunsvika – ist Hauptstadt von – Nordavien")).to_be_visible()
    expect(panel.get_by_role("link", name="Wikidata Q0")).to_have_attribute(
        "href", "https://www.wikidata.org/entity/Q0"
    )


@pytest.mark.parametrize(("order", "heading"), [("nach Sprecher", "Jonas Reutlinger"), ("nach Datum", "2031-03-04")])
def test_statements_of_a_thing_in_groups(open_page: Open, week: str, order: str, heading: str) -> None:
    opened = open_page(week)
    opened.do(f"choose('thing', {opened.thing('Nordbrücke')}, true)")
    opened.panel.get_by_label(order).check()
    expect(opened.panel.get_by_role("heading", level=4).filter(has_text=heading)).to_be_visible()


def test_a_touch_beside_a_line_finds_it(open_page: Open, week: str) -> None:
    opened = open_page(week, (390, 844), **TOUCH)
    opened.do(f"change({{ focus: {{ id: {opened.thing('Brunsvika')}, steps: 1 }} }})")
    number = opened.page.evaluate("belegraph.page.shown[0]")
    spot = opened.page.evaluate(
        """(id) => {
            const beside = (share, away) => {
                const [a, b] = [share, share + 0.02].map((each) => belegraph.picture.along(id, each));
                const length = Math.hypot(b.x - a.x, b.y - a.y);
                return { x: a.x + away * (b.y - a.y) / length, y: a.y - away * (b.x - a.x) / length };
            };
            const points = [0.3, 0.4, 0.5, 0.6, 0.7].flatMap((share) => [20, -20, 14, -14].map((away) => beside(share, away)));
            return points.find((point) => belegraph.picture.hits(point, 8).length === 0);
        }""",
        number,
    )
    box = opened.page.locator("#network").bounding_box()
    assert box is not None
    opened.page.touchscreen.tap(box["x"] + spot["x"], box["y"] + spot["y"])
    expect(opened.page.locator("#card h2")).to_be_visible()
    assert opened.page.evaluate("document.body.dataset.sheet") == "half"


def test_a_touch_between_lines_offers_them(open_page: Open, week: str) -> None:
    opened = open_page(week, (390, 844), **TOUCH)
    opened.do("offer([1, 2, 3].map((id) => ({ kind: 'statement', id })))")
    expect(opened.panel.get_by_role("heading", name="Was meinten Sie?")).to_be_visible()
    opened.panel.locator(".list button").first.click()
    expect(opened.panel.locator(".sentence")).to_be_visible()
