from rdflib import URIRef

from belegraph.rdf.mentions import mention_iri, mention_record, sentence_iri


def test_words_and_sentences_have_iris_in_their_article() -> None:
    base = "https://w3id.org/belegraph/article/fluss/"
    assert (str(mention_iri("fluss", 3, 7)), str(sentence_iri("fluss", 2))) == (
        f"{base}mention/3-7",
        f"{base}sentence/2",
    )


def test_record_says_where_the_words_stand() -> None:
    facts = {name.rsplit("#", 1)[-1]: str(value) for _, name, value in mention_record(URIRef("urn:a"), 3, 7, "Kern")}
    assert (facts["start"], facts["end"], facts["phrase"]) == ("3", "7", "Kern")
