"""Score facts and what else sentences fix: `python bench/extraction/run.py [dev|test] [-v] [--freeze]`.

`-v` lists what is wrong; `--freeze` writes the state of every gold item and every predicted fact into `results.tsv`,
and a run says which cases have flipped since.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from figures import HEADER, Counts, line, read_rows  # beside this folder

from belegraph.extraction import extract_layer, read_scene
from belegraph.extraction.reading import Scene
from belegraph.extraction.text import read_text
from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.parse import parse_one

HERE = Path(__file__).parent
FROZEN = HERE / "results.tsv"
PUBLISHED = "2024-06-12"
SAME = 4
"""Letters in which a noun and its plain form agree."""
Triple = tuple[str, str, str]
Case = tuple[str, str, bool]
"""Layer with what is asked, in words, and whether it is right."""


def plain(text: str) -> str:
    """Words to compare: no case, no punctuation at the ends, single blanks."""
    return " ".join(word.strip("„“”\"',.:;!?()") for word in text.lower().split()).strip()


class Gold:
    """The annotation of one sentence."""

    def __init__(self, row: dict[str, str]) -> None:
        self.id, self.split, self.sentence = row["id"], row["split"], row["sentence"]
        self.facts: dict[str, set[Triple]] = defaultdict(set)
        self.typed: dict[str, list[tuple[str, str]]] = defaultdict(list)


def read_gold() -> list[Gold]:
    """Read the three files."""
    found = {row["id"]: Gold(row) for row in read_rows(HERE / "sentences.tsv")}
    for row in read_rows(HERE / "facts.tsv"):
        found[row["id"]].facts[row["fact"]].add((plain(row["subject"]), plain(row["relation"]), plain(row["object"])))
    for row in read_rows(HERE / "typed.tsv"):
        found[row["id"]].typed[row["layer"]].append((row["words"], row["value"]))
    return list(found.values())


def baseline(scene: Scene) -> Iterator[Triple]:
    """Five lines as floor: a verb with its subject's and its object's word."""
    for verb in (word for word in scene.text.doc if word.pos_ == "VERB"):
        for subject in scene.text.parts(verb, "nsubj"):
            for said in scene.text.parts(verb, "obj", "obl"):
                yield plain(subject.text), plain(verb.text), plain(said.text)


def count(predicted: list[Triple], gold: Gold) -> Counts:
    """Compare predicted triples with the facts of a sentence."""
    accepted = set().union(*gold.facts.values())
    found = sum(bool(cuts & set(predicted)) for cuts in gold.facts.values())
    return Counts(sum(triple in accepted for triple in predicted), len(predicted), found, len(gold.facts))


def typed_count(predicted: set[tuple[str, str]], wanted: list[tuple[str, str]]) -> Counts:
    """Compare (words, value) pairs: an item is found where the values are equal and the words overlap."""
    pairs = [(w, v, any(v == pv and overlaps(w, pw) for pw, pv in predicted)) for w, v in wanted]
    right = sum(any(v == pv and overlaps(w, pw) for w, v in wanted) for pw, pv in predicted)
    return Counts(right, len(predicted), sum(found for *_, found in pairs), len(wanted))


def overlaps(one: str, other: str) -> bool:
    """Whether two phrases share a word."""
    return bool(set(plain(one).split()) & set(plain(other).split()))


AGE = "Jahre"


def quantity_value(value: str, unit: str, of: str) -> str:
    """The number with its unit, or with the beginning of the noun that is counted, which is inflected in the text."""
    counted = AGE if unit == "a" else unit or next((word for word in of.split() if word[:1].isupper()), "")
    return f"{value} {counted[:SAME]}".strip()


def layers(gold: Gold, article: Article, scene: Scene) -> dict[str, Counts]:
    """Count the layers beside the facts."""
    times = extract_layer(article, scene.text.doc, "times").times
    quantities = extract_layer(article, scene.text.doc, "quantities").quantities
    text = gold.sentence
    return {
        "time": typed_count({(text[t.start : t.end], t.value) for t in times}, gold.typed["time"]),
        "quantity": typed_count(
            {(text[q.start : q.end], plain(quantity_value(q.value, q.unit, q.of))) for q in quantities},
            [(words, plain(quantity_value(*value.split(" ", 1), ""))) for words, value in gold.typed["quantity"]],
        ),
        "certainty": certainty_count(gold, scene),
        "reference": reference_count(gold, scene),
    }


def certainty_count(gold: Gold, scene: Scene) -> Counts:
    """Predicates that are not plainly asserted: what is said of them must be the same."""
    marked: dict[str, set[str]] = {}
    for clause in scene.text.clauses:
        meant, said = scene.judge(clause)
        values = {meant.polarity, meant.certainty, meant.mode} - {"affirmed", "certain", "asserted"}
        values |= {"reported"} if said.speakers else set()
        if values:
            marked[clause.predicate.text] = values
    wanted = {words: set(value.split()) for words, value in gold.typed["certainty"]}
    right = sum(wanted.get(word) == values for word, values in marked.items())
    return Counts(right, len(marked), right, len(wanted))


def reference_count(gold: Gold, scene: Scene) -> Counts:
    """Pronouns whose antecedent stands in the sentence: their value must be named by the antecedent's words."""
    predicted = found = 0
    wanted = [(w, v) for w, v in gold.typed["reference"] if len(w.split()) == 1 and w[0].islower()]
    for words, antecedent in wanted:
        word = next((token for token in scene.text.doc if token.text == words), None)
        value = scene.references.value(word) if word is not None else None
        predicted += value is not None
        found += value is not None and overlaps(getattr(value, "name", ""), antecedent)
    return Counts(found, predicted, found, len(wanted))


def main(split: str, verbose: bool, freeze: bool) -> None:
    """Print the table of one half."""
    counts: dict[str, list[Counts]] = defaultdict(list)
    rules: dict[str, Counter[str]] = defaultdict(Counter)
    cases: list[Case] = []
    golds = [gold for gold in read_gold() if freeze or gold.split == split]
    for gold in golds:
        article = Article(gold.id, gold.sentence, "de", published=PUBLISHED)
        doc = parse_one(article)
        scene = read_scene(read_text(article, doc, GERMAN))
        facts = extract_layer(article, doc, "facts").facts
        triples = [(plain(f.subject), plain(f.relation), plain(f.object)) for f in facts]
        cases += list(judged(gold, triples))
        if gold.split != split:
            continue
        counts["facts"].append(count(triples, gold))
        counts["facts, floor"].append(count(list(baseline(scene)), gold))
        for layer, found in layers(gold, article, scene).items():
            counts[layer].append(found)
        accepted = set().union(*gold.facts.values())
        for fact, triple in zip(facts, triples, strict=True):
            for rule in fact.evidence.rules:
                rules[rule]["right" if triple in accepted else "wrong"] += 1
        if verbose:
            show(gold, triples)
    print(f"{split}: {len(counts['facts'])} sentences\n\n{HEADER}")
    for layer, found in counts.items():
        print(line(layer, found))
    print("\n| rule | right | wrong |\n|---|---|---|")
    for rule, seen in sorted(rules.items(), key=lambda item: -sum(item[1].values())):
        print(f"| {rule} | {seen['right']} | {seen['wrong']} |")
    compare(cases, freeze)


def judged(gold: Gold, triples: list[Triple]) -> Iterator[Case]:
    """Each gold fact, found or not, and each predicted triple, right or not."""
    accepted = set().union(*gold.facts.values())
    for number, cuts in gold.facts.items():
        yield f"{gold.id}.{number}", "fact", bool(cuts & set(triples))
    for triple in triples:
        yield f"{gold.id}", " | ".join(triple), triple in accepted


def show(gold: Gold, triples: list[Triple]) -> None:
    """Print what is wrong and what is missing in a sentence."""
    print(gold.id, gold.sentence)
    accepted = set().union(*gold.facts.values())
    for triple in triples:
        print("   ", "+" if triple in accepted else "-", " | ".join(triple))
    for cuts in gold.facts.values():
        if not cuts & set(triples):
            print("    missing", " | ".join(min(cuts)))


def compare(cases: list[Case], freeze: bool) -> None:
    """Say which cases have flipped since the frozen results; `freeze` writes these."""
    lines = ["\t".join([i, words, "right" if right else "wrong"]) for i, words, right in cases]
    if freeze:
        FROZEN.write_text("\n".join(["id\tcase\tstate", *lines]) + "\n", encoding="utf-8")
        return
    ids = {i.partition(".")[0] for i, *_ in cases}
    frozen = [
        row
        for row in FROZEN.read_text(encoding="utf-8").splitlines()[1:]
        if row.partition("\t")[0].partition(".")[0] in ids
    ]
    for sign, these in (("+", sorted(set(lines) - set(frozen))), ("-", sorted(set(frozen) - set(lines)))):
        for row in these:
            print(sign, row)


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(chosen[0] if chosen else "dev", "-v" in sys.argv, "--freeze" in sys.argv)
