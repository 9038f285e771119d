"""What is gathered of an article where it is read is what a dataset with it tells."""

from datasketch import MinHashLSH

from belegraph.claims import ALIKE, BAND, BANDS, HASHES
from belegraph.dataset import article_names, oxigraph
from belegraph.model import Article
from belegraph.parse import parse_one
from belegraph.pipeline import assemble
from belegraph.records.facts import facts_of, quads_of
from belegraph.records.gathered import Gathered, gathered, gathered_from
from belegraph.work import read_doc

TEXTS = {
    "named": "Die Bürgermeisterin von Ulm, Petra Kern, lobte den Deutschen Gewerkschaftsbund (DGB).",
    "held no more": "Die frühere Ministerin Eva Lang lobte Bürgermeister Jon Holm. Jon Holm leitet die Nordbau AG.",
    "renamed": "Die Nordbau AG wurde 2020 in Nordwerk AG umbenannt. Die Nordbau AG kauft die Südbau AG nicht.",
    "unnamed": "Der Bundeskanzler reist nach Polen. Die Bürgermeisterin von Ulm lobt Jon Holm.",
}


def as_sets(rows: Gathered) -> tuple[set[object], ...]:
    return set(rows.named), set(rows.told), set(rows.prints)


def test_rows_of_facts_are_those_of_the_dataset() -> None:
    articles = [Article(name.replace(" ", "-"), text, "de", published="2024-05-03") for name, text in TEXTS.items()]
    dataset = assemble([read_doc(each, parse_one(each, "fast")) for each in articles], []).dataset
    store = oxigraph(dataset)
    graphs = [name for name in store.named_graphs() if name.value in article_names(dataset)]
    read = Gathered.joined(gathered(facts_of(quads_of(store, name)), name.value) for name in graphs)
    assert as_sets(read) == as_sets(gathered_from(dataset))
    assert len(read.named) > len(articles)
    assert all((any(row.renamed for row in read.named), any(row.former for row in read.named), read.told))


def test_bands_are_those_of_datasketch() -> None:
    ranges = MinHashLSH(threshold=ALIKE, num_perm=HASHES).hashranges
    assert ranges == [(place * BAND, (place + 1) * BAND) for place in range(BANDS)]
