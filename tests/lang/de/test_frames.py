from belegraph.lang.de.frames import FRAMES, LIGHT_VERBS, NOMINALISATIONS, TRANSITIVE_NOUNS
from belegraph.vocabulary import KINDS, RELATIONS


def test_frames_name_relations_of_the_ontology() -> None:
    assert {row.relation for rows in FRAMES.values() for row in rows} <= set(RELATIONS)


def test_frames_name_kinds_of_the_ontology() -> None:
    assert {kind for rows in FRAMES.values() for row in rows for kind in row.kinds} <= set(KINDS)


def test_light_verbs_name_relations_of_the_ontology_or_none() -> None:
    assert {row.relation for row in LIGHT_VERBS} <= {"", *RELATIONS}


def test_light_verbs_differ_in_verb_noun_or_preposition() -> None:
    keys = [(row.verb, row.noun, row.preposition) for row in LIGHT_VERBS]
    assert len(set(keys)) == len(keys)


def test_transitive_nouns_are_nouns_of_action() -> None:
    assert set(NOMINALISATIONS) >= TRANSITIVE_NOUNS
