"""Sentences drawn twice: as TIGER draws them, and as Universal Dependencies do, which the extraction reads."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.extraction import extract_article
from belegraph.lang import GERMAN
from belegraph.model import Article, Statement
from belegraph.syntax.tiger import TIGER, is_tiger, to_universal
from belegraph.testing import tree

VOCAB = German().vocab
LABELS = sorted(TIGER | {"", "ac", "app", "cc", "dep", "dh", "dm", "hd", "punct", "re", "uc", "vo"})
TAGS = sorted(
    "VERB/VVFIN VERB/VVINF VERB/VVPP VERB/VVIZU AUX/VAFIN AUX/VAINF AUX/VAPP AUX/VMFIN AUX/VMINF NOUN/NN PROPN/NE PRON/PPER "
    "PRON/PRELS PRON/PRF DET/ART DET/PPOSAT DET/PRELAT ADJ/ADJA ADJ/ADJD ADV/ADV ADV/PROAV NUM/CARD ADP/APPR ADP/APPO "
    "CCONJ/KON CCONJ/KOKOM SCONJ/KOUS PART/PTKZU PART/PTKNEG PUNCT/$, X/FM".split()
)


def doc_of(words: str, arcs: str, names: str = "") -> Doc:
    """Make a Doc of words written `form/UPOS/tag[/lemma]` and, for each, an arc `head/label[/UPOS]`."""
    rows = []
    for word, arc in zip(words.split(), arcs.split(), strict=True):
        form, pos, tag, *lemma = word.split("/")
        head, label, *mended = arc.split("/")
        rows.append("/".join([form, mended[0] if mended else pos, head, label, lemma[0] if lemma else form, tag]))
    return tree(" ".join(rows), names)


def statements(doc: Doc) -> tuple[Statement, ...]:
    return extract_article(Article("a", doc.text, GERMAN.code, published="2024-06-12"), doc, GERMAN).statements


def arcs_of(doc: Doc) -> list[tuple[str, str, str, str]]:
    return [(word.text, word.pos_, word.dep_, word.head.text) for word in doc]


SENTENCES = [
    # verbs with their arguments
    pytest.param(
        "Die/DET/ART Stadt/NOUN/NN kauft/VERB/VVFIN/kaufen den/DET/ART alten/ADJ/ADJA/alt Park/NOUN/NN ./PUNCT/$.",
        "2/nk 3/sb 0/ROOT 6/nk 6/nk 3/oa 3/punct",
        "2/det 3/nsubj 0/ROOT 6/det 6/amod 3/obj 3/punct",
        "",
        id="object",
    ),
    pytest.param(
        "Gestern/ADV/ADV/gestern gab/VERB/VVFIN/geben Lindt/PROPN/NE Rehberg/PROPN/NE ihr/DET/PPOSAT Boot/NOUN/NN",
        "2/mo 0/ROOT 2/sb 2/da 6/nk 2/oa",
        "2/advmod 0/ROOT 2/nsubj 2/obl:arg 6/det:poss 2/obj",
        "2-3:PER 3-4:PER",
        id="dative, possessive, adverb",
    ),
    pytest.param(
        "Rehberg/PROPN/NE wartet/VERB/VVFIN/warten im/ADP/APPRART/in Hafen/NOUN/NN auf/ADP/APPR die/DET/ART Fähre/NOUN/NN",
        "2/sb 0/ROOT 2/mo 3/nk 2/op 7/nk 5/nk",
        "2/nsubj 0/ROOT 4/case 2/obl 7/case 7/det 2/obl:arg",
        "0-1:PER",
        id="prepositional object, adjunct",
    ),
    pytest.param(
        "Der/DET/ART Verein/NOUN/NN gedenkt/VERB/VVFIN/gedenken der/DET/ART Opfer/NOUN/NN",
        "2/nk 3/sb 0/ROOT 5/nk 3/og",
        "2/det 3/nsubj 0/ROOT 5/det 3/obl:arg",
        "",
        id="genitive object",
    ),
    pytest.param(
        "Lindt/PROPN/NE zog/VERB/VVFIN/ziehen sich/PRON/PRF aus/ADP/APPR dem/DET/ART Rat/NOUN/NN zurück/ADP/PTKVZ",
        "2/sb 0/ROOT 2/oa 2/mo 6/nk 4/nk 2/svp",
        "2/nsubj 0/ROOT 2/obj 6/case 6/det 2/obl 2/compound:prt",
        "0-1:PER",
        id="reflexive, particle",
    ),
    pytest.param(
        "Lindt/PROPN/NE hat/AUX/VAFIN/haben ein/DET/ART Boot/NOUN/NN",
        "2/sb 0/ROOT 4/nk 2/oa",
        "2/nsubj 0/ROOT/VERB 4/det 2/obj",
        "0-1:PER",
        id="haben as a full verb",
    ),
    pytest.param(
        "Der/DET/ART Verein/NOUN/NN übt/VERB/VVFIN/üben Kritik/NOUN/NN an/ADP/APPR der/DET/ART Stadt/NOUN/NN",
        "2/nk 3/sb 0/ROOT 3/oa 4/op 7/nk 5/nk",
        "2/det 3/nsubj 0/ROOT 3/obj 7/case 7/det 4/nmod",
        "",
        id="light verb with an object",
    ),
    pytest.param(
        "Die/DET/ART Stadt/NOUN/NN nahm/VERB/VVFIN/nehmen das/DET/ART Bad/NOUN/NN in/ADP/APPR Betrieb/NOUN/NN",
        "2/nk 3/sb 0/ROOT 5/nk 3/oa 3/cvc 6/nk",
        "2/det 3/nsubj 0/ROOT 5/det 3/obj 7/case 3/obl",
        "",
        id="light verb with a prepositional phrase",
    ),
    # auxiliaries and modal verbs
    pytest.param(
        "Lindt/PROPN/NE hat/AUX/VAFIN/haben gestern/ADV/ADV das/DET/ART Boot/NOUN/NN verkauft/VERB/VVPP/verkaufen",
        "2/sb 0/ROOT 6/mo 5/nk 6/oa 2/oc",
        "6/nsubj 6/aux 6/advmod 5/det 6/obj 0/ROOT",
        "0-1:PER",
        id="perfect",
    ),
    pytest.param(
        "Lindt/PROPN/NE will/AUX/VMFIN/wollen Graz/PROPN/NE nicht/PART/PTKNEG verlassen/VERB/VVINF",
        "2/sb 0/ROOT 5/oa 5/ng 2/oc",
        "5/nsubj 5/aux 5/obj 5/advmod 0/ROOT",
        "0-1:PER 2-3:LOC",
        id="modal verb, denied",
    ),
    pytest.param(
        "Lindt/PROPN/NE will/AUX/VMFIN/wollen Geld/NOUN/NN",
        "2/sb 0/ROOT 2/oa",
        "2/nsubj 0/ROOT/VERB 2/obj",
        "0-1:PER",
        id="modal verb as a full verb",
    ),
    pytest.param(
        "Lindt/PROPN/NE soll/AUX/VMFIN/sollen das/DET/ART Boot/NOUN/NN gestohlen/VERB/VVPP/stehlen haben/AUX/VAINF",
        "2/sb 0/ROOT 4/nk 5/oa 6/oc 2/oc",
        "5/nsubj 5/aux 4/det 5/obj 0/ROOT 5/aux",
        "0-1:PER",
        id="modal verb and perfect",
    ),
    pytest.param(
        "Lindt/PROPN/NE wird/AUX/VAFIN/werden Graz/PROPN/NE verlassen/VERB/VVINF",
        "2/sb 0/ROOT 4/oa 2/oc",
        "4/nsubj 4/aux 4/obj 0/ROOT",
        "0-1:PER 2-3:LOC",
        id="future",
    ),
    # passives
    pytest.param(
        "Das/DET/ART Bad/NOUN/NN wird/AUX/VAFIN/werden von/ADP/APPR der/DET/ART Stadt/NOUN/NN verkauft/VERB/VVPP/verkaufen",
        "2/nk 3/sb 0/ROOT 7/sbp 6/nk 4/nk 3/oc",
        "2/det 7/nsubj:pass 7/aux:pass 6/case 6/det 7/obl 0/ROOT",
        "",
        id="passive with an agent",
    ),
    pytest.param(
        "Das/DET/ART Bad/NOUN/NN ist/AUX/VAFIN/sein nie/ADV/ADV gebaut/VERB/VVPP/bauen worden/AUX/VAPP/werden",
        "2/nk 3/sb 0/ROOT 5/mo 6/oc 3/oc",
        "2/det 5/nsubj:pass 5/aux 5/advmod 0/ROOT 5/aux:pass",
        "",
        id="passive in the perfect, denied",
    ),
    pytest.param(
        "Rehberg/PROPN/NE wurde/AUX/VAFIN/werden nach/ADP/APPR Graz/PROPN/NE versetzt/VERB/VVPP/versetzen und/CCONJ/KON "
        "befördert/VERB/VVPP/befördern",
        "2/sb 0/ROOT 5/mo 3/nk 2/oc 5/cd 6/cj",
        "5/nsubj:pass 5/aux:pass 4/case 5/obl 0/ROOT 7/cc 5/conj",
        "0-1:PER 3-4:LOC",
        id="passive of two verbs",
    ),
    pytest.param(
        "Das/DET/ART Bad/NOUN/NN muss/AUX/VMFIN/müssen geschlossen/VERB/VVPP/schließen werden/AUX/VAINF",
        "2/nk 3/sb 0/ROOT 5/oc 3/oc",
        "2/det 4/nsubj:pass 4/aux 0/ROOT 4/aux:pass",
        "",
        id="passive under a modal verb",
    ),
    pytest.param(
        "Der/DET/ART Turm/NOUN/NN ist/AUX/VAFIN/sein gesperrt/VERB/VVPP/sperren",
        "2/nk 3/sb 0/ROOT 3/pd",
        "2/det 4/nsubj 4/aux 0/ROOT",
        "",
        id="state as a predicate",
    ),
    pytest.param(
        "Die/DET/ART Risse/NOUN/NN/Riss sind/AUX/VAFIN/sein kaum/ADV/ADV zu/PART/PTKZU sehen/VERB/VVINF",
        "2/nk 3/sb 0/ROOT 6/mo 6/pm 3/oc",
        "2/det 6/nsubj 6/aux 6/advmod 6/mark 0/ROOT",
        "",
        id="sein with zu",
    ),
    # copulas and other predicates
    pytest.param(
        "Lindt/PROPN/NE ist/AUX/VAFIN/sein seit/ADP/APPR 2020/NUM/CARD Direktorin/NOUN/NN des/DET/ART Zoos/NOUN/NN/Zoo",
        "2/sb 0/ROOT 2/mo 3/nk 2/pd 7/nk 5/ag",
        "5/nsubj 5/cop 4/case 5/obl 0/ROOT 7/det 5/nmod",
        "0-1:PER",
        id="noun with a genitive",
    ),
    pytest.param(
        "Seit/ADP/APPR/seit 2020/NUM/CARD ist/AUX/VAFIN/sein Lindt/PROPN/NE Trainerin/NOUN/NN für/ADP/APPR Kinder/NOUN/NN/Kind",
        "3/mo 1/nk 0/ROOT 3/sb 3/pd 5/mnr 6/nk",
        "2/case 5/obl 5/cop 5/nsubj 0/ROOT 7/case 5/nmod",
        "3-4:PER",
        id="noun with a prepositional phrase of its own",
    ),
    pytest.param(
        "Der/DET/ART Pegel/NOUN/NN war/AUX/VAFIN/sein nicht/PART/PTKNEG sehr/ADV/ADV hoch/ADJ/ADJD",
        "2/nk 3/sb 0/ROOT 3/ng 6/mo 3/pd",
        "2/det 6/nsubj 6/cop 6/advmod 6/advmod 0/ROOT",
        "",
        id="adjective, denied",
    ),
    pytest.param(
        "Der/DET/ART Brief/NOUN/NN ist/AUX/VAFIN/sein von/ADP/APPR Lindt/PROPN/NE",
        "2/nk 3/sb 0/ROOT 3/pd 4/nk",
        "2/det 5/nsubj 5/cop 5/case 0/ROOT",
        "4-5:PER",
        id="prepositional phrase as a predicate",
    ),
    pytest.param(
        "Lindt/PROPN/NE soll/AUX/VMFIN/sollen Trainerin/NOUN/NN gewesen/AUX/VAPP/sein sein/AUX/VAINF",
        "2/sb 0/ROOT 4/pd 5/oc 2/oc",
        "3/nsubj 3/aux 0/ROOT 3/cop 3/aux",
        "0-1:PER",
        id="copula in a cluster",
    ),
    pytest.param(
        "Das/PRON/PDS war/AUX/VAFIN/sein für/ADP/APPR Lindt/PROPN/NE ein/DET/ART Versuch/NOUN/NN ,/PUNCT/$, Geld/NOUN/NN "
        "zu/PART/PTKZU sparen/VERB/VVINF ,/PUNCT/$, und/CCONJ/KON Rehberg/PROPN/NE lachte/VERB/VVFIN/lachen",
        "2/sb 0/ROOT 2/mo 3/nk 6/nk 2/pd 10/punct 10/oa 10/pm 6/oc 2/punct 2/cd 14/sb 12/cj",
        "6/nsubj 6/cop 4/case 6/obl 6/det 0/ROOT 10/punct 10/obj 10/mark 6/acl 6/punct 14/cc 14/nsubj 6/conj",
        "3-4:PER 12-13:PER",
        id="infinitive of what is predicated",
    ),
    pytest.param(
        "Die/DET/ART Miete/NOUN/NN wird/AUX/VAFIN/werden teurer/ADJ/ADJD/teuer",
        "2/nk 3/sb 0/ROOT 3/pd",
        "2/det 3/nsubj 0/ROOT/VERB 3/xcomp",
        "",
        id="werden with an adjective",
    ),
    pytest.param(
        "Die/DET/ART Miete/NOUN/NN ist/AUX/VAFIN/sein teurer/ADJ/ADJD/teuer geworden/AUX/VAPP/werden",
        "2/nk 3/sb 0/ROOT 5/pd 3/oc",
        "2/det 5/nsubj 5/aux 5/xcomp 0/ROOT/VERB",
        "",
        id="werden with an adjective, perfect",
    ),
    pytest.param(
        "Lindt/PROPN/NE bleibt/VERB/VVFIN/bleiben Trainerin/NOUN/NN",
        "2/sb 0/ROOT 2/pd",
        "2/nsubj 0/ROOT 2/xcomp",
        "0-1:PER",
        id="bleiben with a noun",
    ),
    pytest.param(
        "Der/DET/ART Plan/NOUN/NN gilt/VERB/VVFIN/gelten als/ADP/APPR tot/ADJ/ADJD",
        "2/nk 3/sb 0/ROOT 3/mo 4/nk",
        "2/det 3/nsubj 0/ROOT 5/case 3/obl",
        "",
        id="gelten als",
    ),
    pytest.param(
        "Hier/ADV/ADV gibt/VERB/VVFIN/geben es/PRON/PPER keinen/DET/PIAT/kein Hafen/NOUN/NN",
        "2/mo 0/ROOT 2/ep 5/nk 2/oa",
        "2/advmod 0/ROOT 2/expl 5/det 2/obj",
        "",
        id="es gibt",
    ),
    # coordination
    pytest.param(
        "Tee/NOUN/NN ,/PUNCT/$, Saft/NOUN/NN und/CCONJ/KON Milch/NOUN/NN fehlen/VERB/VVFIN",
        "6/sb 1/punct 1/cj 3/cd 4/cj 0/ROOT",
        "6/nsubj 1/punct 1/conj 5/cc 1/conj 0/ROOT",
        "",
        id="three subjects",
    ),
    pytest.param(
        "Lindt/PROPN/NE kauft/VERB/VVFIN/kaufen das/DET/ART Bad/NOUN/NN sowie/CCONJ/KON den/DET/ART Park/NOUN/NN",
        "2/sb 0/ROOT 4/nk 2/oa 4/cd 7/nk 5/cj",
        "2/nsubj 0/ROOT 4/det 2/obj 7/cc 7/det 4/conj",
        "0-1:PER",
        id="two objects",
    ),
    pytest.param(
        "Lindt/PROPN/NE reist/VERB/VVFIN/reisen nach/ADP/APPR Graz/PROPN/NE und/CCONJ/KON nach/ADP/APPR Linz/PROPN/NE",
        "2/sb 0/ROOT 2/mo 3/nk 3/cd 5/cj 6/nk",
        "2/nsubj 0/ROOT 4/case 2/obl 7/cc 7/case 4/conj",
        "0-1:PER 3-4:LOC 6-7:LOC",
        id="two prepositional phrases",
    ),
    pytest.param(
        "Lindt/PROPN/NE kam/VERB/VVFIN/kommen und/CCONJ/KON hat/AUX/VAFIN/haben das/DET/ART Bad/NOUN/NN "
        "eröffnet/VERB/VVPP/eröffnen",
        "2/sb 0/ROOT 2/cd 3/cj 6/nk 7/oa 4/oc",
        "2/nsubj 0/ROOT 7/cc 7/aux 6/det 7/obj 2/conj",
        "0-1:PER",
        id="two verbs, auxiliary of the second",
    ),
    pytest.param(
        "Lindt/PROPN/NE will/AUX/VMFIN/wollen das/DET/ART Bad/NOUN/NN kaufen/VERB/VVINF und/CCONJ/KON umbauen/VERB/VVINF",
        "2/sb 0/ROOT 4/nk 5/oa 2/oc 5/cd 6/cj",
        "5/nsubj 5/aux 4/det 5/obj 0/ROOT 7/cc 5/conj",
        "0-1:PER",
        id="two infinitives, one auxiliary",
    ),
    pytest.param(
        "Rehberg/PROPN/NE mag/VERB/VVFIN/mögen nicht/PART/PTKNEG Tee/NOUN/NN ,/PUNCT/$, sondern/CCONJ/KON Saft/NOUN/NN",
        "2/sb 0/ROOT 4/ng 2/oa 4/punct 4/cd 6/cj",
        "2/nsubj 0/ROOT 4/advmod 2/obj 4/punct 7/cc 4/conj",
        "0-1:PER",
        id="nicht, sondern",
    ),
    pytest.param(
        "Weder/CCONJ/KON Moos/NOUN/NN noch/CCONJ/KON Farn/NOUN/NN wächst/VERB/VVFIN/wachsen",
        "2/cd 5/sb 2/cd 3/cj 0/ROOT",
        "2/cc 5/nsubj 4/cc 2/conj 0/ROOT",
        "",
        id="weder, noch",
    ),
    pytest.param(
        "Der/DET/ART Turm/NOUN/NN ist/AUX/VAFIN/sein alt/ADJ/ADJD und/CCONJ/KON schief/ADJ/ADJD",
        "2/nk 3/sb 0/ROOT 3/pd 4/cd 5/cj",
        "2/det 4/nsubj 4/cop 0/ROOT 6/cc 4/conj",
        "",
        id="two predicates",
    ),
    pytest.param(
        "Aber/CCONJ/KON Lindt/PROPN/NE verließ/VERB/VVFIN/verlassen Graz/PROPN/NE",
        "3/ju 3/sb 0/ROOT 3/oa",
        "3/cc 3/nsubj 0/ROOT 3/obj",
        "1-2:PER 3-4:LOC",
        id="conjunction that opens a sentence",
    ),
    # clauses
    pytest.param(
        "Der/DET/ART Turm/NOUN/NN ,/PUNCT/$, der/PRON/PRELS das/DET/ART Tal/NOUN/NN überragt/VERB/VVFIN/überragen ,/PUNCT/$, "
        "wankt/VERB/VVFIN/wanken",
        "2/nk 9/sb 2/punct 7/sb 6/nk 7/oa 2/rc 2/punct 0/ROOT",
        "2/det 9/nsubj 2/punct 7/nsubj 6/det 7/obj 2/acl 2/punct 0/ROOT",
        "",
        id="relative clause",
    ),
    pytest.param(
        "Lindt/PROPN/NE hat/AUX/VAFIN/haben ein/DET/ART Bad/NOUN/NN gekauft/VERB/VVPP/kaufen ,/PUNCT/$, in/ADP/APPR "
        "dem/PRON/PRELS Kinder/NOUN/NN/Kind lernen/VERB/VVFIN",
        "2/sb 0/ROOT 4/nk 5/oa 2/oc 2/punct 10/mo 7/nk 10/sb 5/rc",
        "5/nsubj 5/aux 4/det 5/obj 0/ROOT 5/punct 8/case 10/obl 10/nsubj 4/acl",
        "0-1:PER",
        id="relative clause behind the verb, hung on it",
    ),
    pytest.param(
        "Lindt/PROPN/NE ,/PUNCT/$, deren/DET/PRELAT Boot/NOUN/NN gestohlen/VERB/VVPP/stehlen worden/AUX/VAPP/werden "
        "ist/AUX/VAFIN/sein ,/PUNCT/$, klagt/VERB/VVFIN/klagen",
        "9/sb 1/punct 4/ag 7/sb 6/oc 7/oc 1/rc 1/punct 0/ROOT",
        "9/nsubj 1/punct 4/det 5/nsubj:pass 1/acl 5/aux:pass 5/aux 1/punct 0/ROOT",
        "0-1:PER",
        id="relative clause with deren and a verb cluster",
    ),
    pytest.param(
        "Lindt/PROPN/NE sagte/VERB/VVFIN/sagen ,/PUNCT/$, dass/SCONJ/KOUS Rehberg/PROPN/NE das/DET/ART Boot/NOUN/NN "
        "verkauft/VERB/VVPP/verkaufen haben/AUX/VAINF soll/AUX/VMFIN/sollen",
        "2/sb 0/ROOT 10/punct 10/cp 10/sb 7/nk 8/oa 9/oc 10/oc 2/oc",
        "2/nsubj 0/ROOT 8/punct 8/mark 8/nsubj 7/det 8/obj 2/ccomp 8/aux 8/aux",
        "0-1:PER 4-5:PER",
        id="dass with a verb cluster",
    ),
    pytest.param(
        "Lindt/PROPN/NE fragte/VERB/VVFIN/fragen ,/PUNCT/$, ob/SCONJ/KOUS Rehberg/PROPN/NE krank/ADJ/ADJD sei/AUX/VAFIN/sein",
        "2/sb 0/ROOT 7/punct 7/cp 7/sb 7/pd 2/oc",
        "2/nsubj 0/ROOT 6/punct 6/mark 6/nsubj 2/ccomp 6/cop",
        "0-1:PER 4-5:PER",
        id="ob with a copula",
    ),
    pytest.param(
        "Lindt/PROPN/NE fragte/VERB/VVFIN/fragen ,/PUNCT/$, wann/ADV/PWAV Rehberg/PROPN/NE Graz/PROPN/NE "
        "verlassen/VERB/VVPP habe/AUX/VAFIN/haben",
        "2/sb 0/ROOT 8/punct 7/mo 8/sb 7/oa 8/oc 2/oc",
        "2/nsubj 0/ROOT 7/punct 7/advmod 7/nsubj 7/obj 2/ccomp 7/aux",
        "0-1:PER 4-5:PER 5-6:LOC",
        id="indirect question",
    ),
    pytest.param(
        "Lindt/PROPN/NE sagte/VERB/VVFIN/sagen ,/PUNCT/$, Rehberg/PROPN/NE habe/AUX/VAFIN/haben Graz/PROPN/NE "
        "verlassen/VERB/VVPP",
        "2/sb 0/ROOT 5/punct 5/sb 2/oc 7/oa 5/oc",
        "2/nsubj 0/ROOT 7/punct 7/nsubj 7/aux 7/obj 2/ccomp",
        "0-1:PER 3-4:PER 5-6:LOC",
        id="reported speech, verb second",
    ),
    pytest.param(
        "„/PUNCT/$( Ich/PRON/PPER verlasse/VERB/VVFIN/verlassen Graz/PROPN/NE “/PUNCT/$( ,/PUNCT/$, "
        "sagte/VERB/VVFIN/sagen Lindt/PROPN/NE",
        "3/punct 3/sb 7/rs 3/oa 3/punct 7/punct 0/ROOT 7/sb",
        "3/punct 3/nsubj 7/ccomp 3/obj 3/punct 7/punct 0/ROOT 7/nsubj",
        "3-4:LOC 7-8:PER",
        id="quotation before its speaker",
    ),
    pytest.param(
        "Der/DET/ART Wald/NOUN/NN ,/PUNCT/$, sagte/VERB/VVFIN/sagen Lindt/PROPN/NE ,/PUNCT/$, brenne/VERB/VVFIN/brennen "
        "noch/ADV/ADV",
        "2/nk 7/sb 4/punct 7/par 4/sb 4/punct 0/ROOT 7/mo",
        "2/det 7/nsubj 4/punct 7/parataxis 4/nsubj 4/punct 0/ROOT 7/advmod",
        "4-5:PER",
        id="verb of saying in between",
    ),
    pytest.param(
        "Lindt/PROPN/NE erklärte/VERB/VVFIN/erklären :/PUNCT/$. Moos/NOUN/NN wächst/VERB/VVFIN/wachsen",
        "2/sb 0/ROOT 2/punct 5/sb 2/oc",
        "2/nsubj 0/ROOT 2/punct 5/nsubj 2/ccomp",
        "0-1:PER",
        id="speech behind a colon",
    ),
    pytest.param(
        "Lindt/PROPN/NE plant/VERB/VVFIN/planen ,/PUNCT/$, das/DET/ART Bad/NOUN/NN zu/PART/PTKZU schließen/VERB/VVINF",
        "2/sb 0/ROOT 7/punct 5/nk 7/oa 7/pm 2/oc",
        "2/nsubj 0/ROOT 7/punct 5/det 7/obj 7/mark 2/xcomp",
        "0-1:PER",
        id="infinitive with zu",
    ),
    pytest.param(
        "Lindt/PROPN/NE fordert/VERB/VVFIN/fordern ,/PUNCT/$, geschützt/VERB/VVPP/schützen zu/PART/PTKZU werden/AUX/VAINF",
        "2/sb 0/ROOT 6/punct 6/oc 6/pm 2/oc",
        "2/nsubj 0/ROOT 4/punct 2/xcomp 4/mark 4/aux:pass",
        "0-1:PER",
        id="infinitive with zu, passive",
    ),
    pytest.param(
        "Lindt/PROPN/NE hat/AUX/VAFIN/haben versucht/VERB/VVPP/versuchen ,/PUNCT/$, das/DET/ART Bad/NOUN/NN "
        "wiederzueröffnen/VERB/VVIZU/wiedereröffnen",
        "2/sb 0/ROOT 2/oc 7/punct 6/nk 7/oa 3/oc",
        "3/nsubj 3/aux 0/ROOT 7/punct 6/det 7/obj 3/xcomp",
        "0-1:PER",
        id="infinitive with zu inside",
    ),
    pytest.param(
        "Lindt/PROPN/NE spart/VERB/VVFIN/sparen ,/PUNCT/$, um/SCONJ/KOUI ein/DET/ART Boot/NOUN/NN zu/PART/PTKZU "
        "kaufen/VERB/VVINF",
        "2/sb 0/ROOT 8/punct 8/cp 6/nk 8/oa 8/pm 2/mo",
        "2/nsubj 0/ROOT 8/punct 8/mark 6/det 8/obj 8/mark 2/advcl",
        "0-1:PER",
        id="um zu",
    ),
    pytest.param(
        "Lindt/PROPN/NE verließ/VERB/VVFIN/verlassen Graz/PROPN/NE ,/PUNCT/$, weil/SCONJ/KOUS das/DET/ART Bad/NOUN/NN "
        "geschlossen/VERB/VVPP/schließen wurde/AUX/VAFIN/werden",
        "2/sb 0/ROOT 2/oa 9/punct 9/cp 7/nk 9/sb 9/oc 2/mo",
        "2/nsubj 0/ROOT 2/obj 8/punct 8/mark 7/det 8/nsubj:pass 2/advcl 8/aux:pass",
        "0-1:PER 2-3:LOC",
        id="adverbial clause",
    ),
    pytest.param(
        "Regnet/VERB/VVFIN/regnen es/PRON/PPER ,/PUNCT/$, verlässt/VERB/VVFIN/verlassen Lindt/PROPN/NE Graz/PROPN/NE",
        "4/mo 1/ep 1/punct 0/ROOT 4/sb 4/oa",
        "4/advcl 1/expl 1/punct 0/ROOT 4/nsubj 4/obj",
        "4-5:PER 5-6:LOC",
        id="condition with the verb first",
    ),
    pytest.param(
        "Rehbergs/PROPN/NE/Rehberg Plan/NOUN/NN ,/PUNCT/$, Graz/PROPN/NE zu/PART/PTKZU verlassen/VERB/VVINF ,/PUNCT/$, "
        "scheiterte/VERB/VVFIN/scheitern",
        "2/ag 8/sb 6/punct 6/oa 6/pm 2/oc 2/punct 0/ROOT",
        "2/nmod 8/nsubj 6/punct 6/obj 6/mark 2/acl 2/punct 0/ROOT",
        "0-1:PER 3-4:LOC",
        id="infinitive of a noun",
    ),
    pytest.param(
        "Lindt/PROPN/NE äußerte/VERB/VVFIN/äußern die/DET/ART Hoffnung/NOUN/NN ,/PUNCT/$, dass/SCONJ/KOUS Rehberg/PROPN/NE "
        "Graz/PROPN/NE verlässt/VERB/VVFIN/verlassen",
        "2/sb 0/ROOT 4/nk 2/oa 9/punct 9/cp 9/sb 9/oa 4/oc",
        "2/nsubj 0/ROOT 4/det 2/obj 9/punct 9/mark 9/nsubj 9/obj 4/acl",
        "0-1:PER 6-7:PER 7-8:LOC",
        id="content of a noun",
    ),
    pytest.param(
        "Es/PRON/PPER wird/AUX/VAFIN/werden vermutet/VERB/VVPP/vermuten ,/PUNCT/$, dass/SCONJ/KOUS Lindt/PROPN/NE "
        "Graz/PROPN/NE verließ/VERB/VVFIN/verlassen",
        "2/sb 0/ROOT 2/oc 8/punct 8/cp 8/sb 8/oa 1/re",
        "3/expl 3/aux:pass 0/ROOT 8/punct 8/mark 8/nsubj 8/obj 3/csubj:pass",
        "5-6:PER 6-7:LOC",
        id="es before its clause",
    ),
    pytest.param(
        "Lindt/PROPN/NE besteht/VERB/VVFIN/bestehen darauf/ADV/PROAV ,/PUNCT/$, das/DET/ART Bad/NOUN/NN zu/PART/PTKZU "
        "schließen/VERB/VVINF",
        "2/sb 0/ROOT 2/op 8/punct 6/nk 8/oa 8/pm 3/re",
        "2/nsubj 0/ROOT 2/advmod 8/punct 6/det 8/obj 8/mark 2/xcomp",
        "0-1:PER",
        id="pronominal adverb before its clause",
    ),
    pytest.param(
        "Die/DET/ART Frage/NOUN/NN ist/AUX/VAFIN/sein ,/PUNCT/$, ob/SCONJ/KOUS Lindt/PROPN/NE Graz/PROPN/NE "
        "verlässt/VERB/VVFIN/verlassen",
        "2/nk 3/sb 0/ROOT 8/punct 8/cp 8/sb 8/oa 3/pd",
        "2/det 3/nsubj 0/ROOT/VERB 8/punct 8/mark 8/nsubj 8/obj 3/ccomp",
        "5-6:PER 6-7:LOC",
        id="clause as a predicate",
    ),
    pytest.param(
        "Lindts/PROPN/NE/Lindt Ziel/NOUN/NN ist/AUX/VAFIN/sein ,/PUNCT/$, das/DET/ART Bad/NOUN/NN zu/PART/PTKZU "
        "kaufen/VERB/VVINF ,/PUNCT/$, und/CCONJ/KON Rehberg/PROPN/NE lacht/VERB/VVFIN/lachen",
        "2/ag 3/sb 0/ROOT 8/punct 6/nk 8/oa 8/pm 3/oc 3/punct 3/cd 12/sb 10/cj",
        "2/nmod 3/nsubj 0/ROOT/VERB 8/punct 6/det 8/obj 8/mark 3/xcomp 3/punct 12/cc 12/nsubj 3/conj",
        "0-1:PER 10-11:PER",
        id="infinitive set apart from sein",
    ),
    # clauses, further kinds
    pytest.param(
        "Lindt/PROPN/NE ist/AUX/VAFIN/sein sicher/ADJ/ADJD ,/PUNCT/$, dass/SCONJ/KOUS Rehberg/PROPN/NE Graz/PROPN/NE "
        "verlässt/VERB/VVFIN/verlassen",
        "2/sb 0/ROOT 2/pd 8/punct 8/cp 8/sb 8/oa 3/oc",
        "3/nsubj 3/cop 0/ROOT 8/punct 8/mark 8/nsubj 8/obj 3/ccomp",
        "0-1:PER 5-6:PER 6-7:LOC",
        id="dass under an adjective",
    ),
    pytest.param(
        "Lindt/PROPN/NE bat/VERB/VVFIN/bitten Rehberg/PROPN/NE ,/PUNCT/$, Graz/PROPN/NE zu/PART/PTKZU verlassen/VERB/VVINF",
        "2/sb 0/ROOT 2/oa 7/punct 7/oa 7/pm 2/oc",
        "2/nsubj 0/ROOT 2/obj 7/punct 7/obj 7/mark 2/xcomp",
        "0-1:PER 2-3:PER 4-5:LOC",
        id="infinitive of the object",
    ),
    pytest.param(
        "Lindt/PROPN/NE hat/AUX/VAFIN/haben Rehberg/PROPN/NE gedroht/VERB/VVPP/drohen ,/PUNCT/$, das/DET/ART Bad/NOUN/NN "
        "schließen/VERB/VVINF zu/PART/PTKZU lassen/VERB/VVINF",
        "2/sb 0/ROOT 4/da 2/oc 10/punct 7/nk 8/oa 10/oc 10/pm 4/oc",
        "4/nsubj 4/aux 4/obl:arg 0/ROOT 10/punct 7/det 8/obj 10/xcomp 10/mark 4/xcomp",
        "0-1:PER 2-3:PER",
        id="threat, lassen with an infinitive",
    ),
    pytest.param(
        "Lindt/PROPN/NE berichtet/VERB/VVFIN/berichten ,/PUNCT/$, dass/SCONJ/KOUS Rehberg/PROPN/NE "
        "behauptet/VERB/VVFIN/behaupten ,/PUNCT/$, dass/SCONJ/KOUS Moos/NOUN/NN wächst/VERB/VVFIN/wachsen und/CCONJ/KON "
        "Farn/NOUN/NN welkt/VERB/VVFIN/welken",
        "2/sb 0/ROOT 6/punct 6/cp 6/sb 2/oc 10/punct 10/cp 10/sb 6/oc 10/cd 13/sb 11/cj",
        "2/nsubj 0/ROOT 6/punct 6/mark 6/nsubj 2/ccomp 10/punct 10/mark 10/nsubj 6/ccomp 13/cc 13/nsubj 10/conj",
        "0-1:PER 4-5:PER",
        id="dass inside dass, two clauses",
    ),
    pytest.param(
        "Der/DET/ART Wald/NOUN/NN brenne/VERB/VVFIN/brennen ,/PUNCT/$, sagte/VERB/VVFIN/sagen die/DET/ART Polizei/NOUN/NN",
        "2/nk 3/sb 5/oc 5/punct 0/ROOT 7/nk 5/sb",
        "2/det 3/nsubj 5/ccomp 5/punct 0/ROOT 7/det 5/nsubj",
        "",
        id="reported speech before its speaker",
    ),
    pytest.param(
        "Der/DET/ART Wald/NOUN/NN scheint/VERB/VVFIN/scheinen nicht/PART/PTKNEG zu/PART/PTKZU wachsen/VERB/VVINF",
        "2/nk 3/sb 0/ROOT 6/ng 6/pm 3/oc",
        "2/det 3/nsubj 0/ROOT 6/advmod 6/mark 3/xcomp",
        "",
        id="scheinen",
    ),
    pytest.param(
        "Lindt/PROPN/NE klagt/VERB/VVFIN/klagen ,/PUNCT/$, weil/SCONJ/KOUS das/DET/ART Bad/NOUN/NN von/ADP/APPR der/DET/ART "
        "Stadt/NOUN/NN gekauft/VERB/VVPP/kaufen werden/AUX/VAINF musste/AUX/VMFIN/müssen",
        "2/sb 0/ROOT 12/punct 12/cp 6/nk 12/sb 10/sbp 9/nk 7/nk 11/oc 12/oc 2/mo",
        "2/nsubj 0/ROOT 10/punct 10/mark 6/det 10/nsubj:pass 9/case 9/det 10/obl 2/advcl 10/aux:pass 10/aux",
        "0-1:PER",
        id="passive with an agent in a verb cluster",
    ),
    pytest.param(
        "Das/DET/ART Bad/NOUN/NN ,/PUNCT/$, das/PRON/PRELS gebaut/VERB/VVPP/bauen werden/AUX/VAINF wird/AUX/VAFIN/werden "
        ",/PUNCT/$, fehlt/VERB/VVFIN/fehlen",
        "2/nk 9/sb 2/punct 7/sb 6/oc 7/oc 2/rc 2/punct 0/ROOT",
        "2/det 9/nsubj 2/punct 5/nsubj:pass 2/acl 5/aux:pass 5/aux 2/punct 0/ROOT",
        "",
        id="future passive in a verb cluster",
    ),
    pytest.param(
        "Das/DET/ART Bad/NOUN/NN wird/AUX/VAFIN/werden gebaut/VERB/VVPP/bauen werden/AUX/VAINF",
        "2/nk 3/sb 0/ROOT 5/oc 3/oc",
        "2/det 4/nsubj:pass 4/aux 0/ROOT 4/aux:pass",
        "",
        id="future passive",
    ),
    pytest.param(
        "Lindt/PROPN/NE soll/AUX/VMFIN/sollen das/DET/ART Bad/NOUN/NN gekauft/VERB/VVPP/kaufen und/CCONJ/KON "
        "verkauft/VERB/VVPP/verkaufen haben/AUX/VAINF",
        "2/sb 0/ROOT 4/nk 5/oa 2/oc 5/cd 6/cj 5/oc",
        "5/nsubj 5/aux 4/det 5/obj 0/ROOT 7/cc 5/conj 5/aux",
        "0-1:PER",
        id="auxiliary hung on its participle",
    ),
    pytest.param(
        "Es/PRON/PPER ist/AUX/VAFIN/sein wichtig/ADJ/ADJD ,/PUNCT/$, das/DET/ART Bad/NOUN/NN zu/PART/PTKZU öffnen/VERB/VVINF "
        ",/PUNCT/$, und/CCONJ/KON Lindt/PROPN/NE verlässt/VERB/VVFIN/verlassen Graz/PROPN/NE",
        "2/sb 0/ROOT 2/pd 8/punct 6/nk 8/oa 8/pm 1/re 2/punct 2/cd 12/sb 10/cj 12/oa",
        "3/expl 3/cop 0/ROOT 8/punct 6/det 8/obj 8/mark 3/csubj 3/punct 12/cc 12/nsubj 3/conj 12/obj",
        "10-11:PER 12-13:LOC",
        id="es before its infinitive",
    ),
    pytest.param(
        "Lindt/PROPN/NE bedauert/VERB/VVFIN/bedauern es/PRON/PPER ,/PUNCT/$, dass/SCONJ/KOUS Rehberg/PROPN/NE Graz/PROPN/NE "
        "verlässt/VERB/VVFIN/verlassen",
        "2/sb 0/ROOT 2/oa 8/punct 8/cp 8/sb 8/oa 3/re",
        "2/nsubj 0/ROOT 2/expl 8/punct 8/mark 8/nsubj 8/obj 2/ccomp",
        "0-1:PER 5-6:PER 6-7:LOC",
        id="es as an object before its clause",
    ),
    pytest.param(
        "Wer/PRON/PWS Graz/PROPN/NE verlässt/VERB/VVFIN/verlassen ,/PUNCT/$, ärgert/VERB/VVFIN/ärgern Ministerin/NOUN/NN "
        "Lindt/PROPN/NE",
        "3/sb 3/oa 5/sb 3/punct 0/ROOT 5/oa 6/nk",
        "3/nsubj 3/obj 5/csubj 3/punct 0/ROOT 5/obj 6/appos",
        "1-2:LOC 6-7:PER",
        id="clause as a subject",
    ),
    pytest.param(
        "Lindt/PROPN/NE verließ/VERB/VVFIN/verlassen Graz/PROPN/NE ,/PUNCT/$, was/PRON/PWS Rehberg/PROPN/NE "
        "freute/VERB/VVFIN/freuen",
        "2/sb 0/ROOT 2/oa 7/punct 7/sb 7/oa 2/rc",
        "2/nsubj 0/ROOT 2/obj 7/punct 7/nsubj 7/obj 2/advcl",
        "0-1:PER 2-3:LOC 5-6:PER",
        id="clause that takes up the whole sentence",
    ),
    pytest.param(
        "Der/DET/ART Turm/NOUN/NN ist/AUX/VAFIN/sein höher/ADJ/ADJD/hoch ,/PUNCT/$, als/CCONJ/KOKOM Lindt/PROPN/NE "
        "glaubte/VERB/VVFIN/glauben",
        "2/nk 3/sb 0/ROOT 3/pd 8/punct 8/cm 8/sb 4/cc",
        "2/det 4/nsubj 4/cop 0/ROOT 8/punct 8/mark 8/nsubj 4/advcl",
        "6-7:PER",
        id="comparison with a clause",
    ),
    pytest.param(
        "Sowohl/CCONJ/KON Lindt/PROPN/NE als/CCONJ/KON auch/ADV/ADV Rehberg/PROPN/NE waren/AUX/VAFIN/sein in/ADP/APPR "
        "Graz/PROPN/NE",
        "2/cd 6/sb 2/cd 3/mo 3/cj 0/ROOT 6/mo 7/nk",
        "2/cc 6/nsubj 5/cc 3/advmod 2/conj 0/ROOT/VERB 8/case 6/obl",
        "1-2:PER 4-5:PER 7-8:LOC",
        id="sowohl, als auch; sein with an adjunct",
    ),
    # noun phrases and names
    pytest.param(
        "Die/DET/ART Chefin/NOUN/NN der/DET/ART Firma/NOUN/NN von/ADP/APPR Lindt/PROPN/NE kündigt/VERB/VVFIN/kündigen",
        "2/nk 7/sb 4/nk 2/ag 4/pg 5/nk 0/ROOT",
        "2/det 7/nsubj 4/det 2/nmod 6/case 4/nmod 0/ROOT",
        "5-6:PER",
        id="genitive, and von for one",
    ),
    pytest.param(
        "Lindt/PROPN/NE ,/PUNCT/$, Direktorin/NOUN/NN des/DET/ART Zoos/NOUN/NN/Zoo ,/PUNCT/$, reist/VERB/VVFIN/reisen",
        "7/sb 1/punct 1/app 5/nk 3/ag 1/punct 0/ROOT",
        "7/nsubj 1/punct 1/appos 5/det 3/nmod 1/punct 0/ROOT",
        "0-1:PER",
        id="apposition",
    ),
    pytest.param(
        "Ministerin/NOUN/NN Anna/PROPN/NE Lindt/PROPN/NE (/PUNCT/$( SPD/PROPN/NE )/PUNCT/$( reist/VERB/VVFIN/reisen",
        "7/sb 3/pnc 1/nk 5/punct 3/par 5/punct 0/ROOT",
        "7/nsubj 1/appos 2/flat 5/punct 2/appos 5/punct 0/ROOT",
        "1-3:PER 4-5:ORG",
        id="title, name with its last word on top, party",
    ),
    pytest.param(
        "Mit/ADP/APPR/mit Anna/PROPN/NE von/ADP/APPR der/DET/ART Heide/PROPN/NE streitet/VERB/VVFIN/streiten "
        "Rehberg/PROPN/NE",
        "6/op 1/nk 2/pnc 2/pnc 2/pnc 0/ROOT 6/sb",
        "2/case 6/obl:arg 2/flat 2/flat 2/flat 0/ROOT 6/nsubj",
        "1-5:PER 6-7:PER",
        id="name with its first word on top",
    ),
    pytest.param(
        "Ministerin/NOUN/NN Anna/PROPN/NE Lindt/PROPN/NE verließ/VERB/VVFIN/verlassen Graz/PROPN/NE",
        "3/nk 3/pnc 4/sb 0/ROOT 4/oa",
        "4/nsubj 1/appos 2/flat 0/ROOT 4/obj",
        "1-3:PER 4-5:LOC",
        id="title under the name",
    ),
    pytest.param(
        "Der/DET/ART finnische/ADJ/ADJA/finnisch Maler/NOUN/NN Rehberg/PROPN/NE lacht/VERB/VVFIN/lachen",
        "3/nk 3/nk 5/sb 3/nk 0/ROOT",
        "3/det 3/amod 5/nsubj 3/appos 0/ROOT",
        "3-4:PER",
        id="nationality",
    ),
    pytest.param(
        "Der/DET/ART 61-jährige/ADJ/ADJA Lindt/PROPN/NE lacht/VERB/VVFIN/lachen",
        "3/nk 3/nk 4/sb 0/ROOT",
        "3/det 3/amod 4/nsubj 0/ROOT",
        "2-3:PER",
        id="age",
    ),
    pytest.param(
        "Das/DET/ART von/ADP/APPR der/DET/ART Stadt/NOUN/NN verkaufte/ADJ/ADJA/verkauft Bad/NOUN/NN brennt/VERB/VVFIN/brennen",
        "6/nk 5/sbp 4/nk 2/nk 6/nk 7/sb 0/ROOT",
        "6/det 4/case 4/det 5/obl 6/amod 7/nsubj 0/ROOT",
        "",
        id="participle with its agent",
    ),
    pytest.param(
        "Die/DET/ART über/ADP/APPR 20/NUM/CARD Orte/NOUN/NN/Ort starke/ADJ/ADJA/stark Gruppe/NOUN/NN tagt/VERB/VVFIN/tagen",
        "6/nk 3/mo 4/nk 5/ams 6/nk 7/sb 0/ROOT",
        "6/det 3/advmod 4/nummod 5/obl 6/amod 7/nsubj 0/ROOT",
        "",
        id="size",
    ),
    pytest.param(
        "Das/DET/ART Werk/NOUN/NN in/ADP/APPR Emden/PROPN/NE schließt/VERB/VVFIN/schließen",
        "2/nk 5/sb 2/mnr 3/nk 0/ROOT",
        "2/det 5/nsubj 4/case 2/nmod 0/ROOT",
        "3-4:LOC",
        id="place of a building",
    ),
    pytest.param(
        "Der/DET/ART mögliche/ADJ/ADJA/möglich Abzug/NOUN/NN Nordwerks/PROPN/NE/Nordwerk aus/ADP/APPR Graz/PROPN/NE "
        "schmerzt/VERB/VVFIN/schmerzen Rehberg/PROPN/NE",
        "3/nk 3/nk 7/sb 3/ag 3/mnr 5/nk 0/ROOT 7/oa",
        "3/det 3/amod 7/nsubj 3/nmod 6/case 3/nmod 0/ROOT 7/obj",
        "3-4:ORG 5-6:LOC 7-8:PER",
        id="noun of action",
    ),
    pytest.param(
        "Die/DET/ART in/ADP/APPR Graz/PROPN/NE ansässige/ADJ/ADJA/ansässig Firma/NOUN/NN wächst/VERB/VVFIN/wachsen",
        "5/nk 4/mo 2/nk 5/nk 6/sb 0/ROOT",
        "5/det 3/case 4/obl 5/amod 6/nsubj 0/ROOT",
        "2-3:LOC",
        id="place before an adjective",
    ),
    pytest.param(
        "Die/DET/ART mit/ADP/APPR Preisen/NOUN/NN/Preis geehrte/ADJ/ADJA/geehrt Lindt/PROPN/NE lacht/VERB/VVFIN/lachen",
        "5/nk 4/mo 2/nk 5/nk 6/sb 0/ROOT",
        "5/det 3/case 4/obl 5/amod 6/nsubj 0/ROOT",
        "4-5:PER",
        id="participle without an agent",
    ),
    pytest.param(
        "Ein/DET/ART 40/NUM/CARD Köpfe/NOUN/NN/Kopf zählender/ADJ/ADJA/zählend Chor/NOUN/NN singt/VERB/VVFIN/singen",
        "5/nk 3/nk 4/oa 5/nk 6/sb 0/ROOT",
        "5/det 3/nummod 4/obj 5/amod 6/nsubj 0/ROOT",
        "",
        id="present participle with an object",
    ),
    pytest.param(
        "Der/DET/ART Bürgermeister/NOUN/NN von/ADP/APPR Graz/PROPN/NE ,/PUNCT/$, Rehberg/PROPN/NE ,/PUNCT/$, "
        "lacht/VERB/VVFIN/lachen",
        "2/nk 8/sb 2/mnr 3/nk 2/punct 2/app 2/punct 0/ROOT",
        "2/det 8/nsubj 4/case 2/nmod 2/punct 2/appos 2/punct 0/ROOT",
        "3-4:LOC 5-6:PER",
        id="name as an apposition",
    ),
    pytest.param(
        "Länder/NOUN/NN/Land wie/CCONJ/KOKOM Malta/PROPN/NE wachsen/VERB/VVFIN",
        "4/sb 3/cm 1/cc 0/ROOT",
        "4/nsubj 3/case 1/nmod 0/ROOT",
        "2-3:LOC",
        id="examples behind wie",
    ),
    pytest.param(
        "Der/DET/ART Turm/NOUN/NN ist/AUX/VAFIN/sein höher/ADJ/ADJD/hoch als/CCONJ/KOKOM das/DET/ART Tor/NOUN/NN",
        "2/nk 3/sb 0/ROOT 3/pd 7/cm 7/nk 4/cc",
        "2/det 4/nsubj 4/cop 0/ROOT 7/case 7/det 4/obl",
        "",
        id="comparison",
    ),
    # numbers, times, events
    pytest.param(
        "Lindt/PROPN/NE zahlt/VERB/VVFIN/zahlen rund/ADV/ADV zwei/NUM/CARD Millionen/NOUN/NN/Million Euro/NOUN/NN",
        "2/sb 0/ROOT 4/mo 5/nmc 2/oa 5/nk",
        "2/nsubj 0/ROOT 4/advmod 5/nummod 6/nummod 2/obj",
        "0-1:PER",
        id="number with the number on top",
    ),
    pytest.param(
        "Lindt/PROPN/NE zahlt/VERB/VVFIN/zahlen zwei/NUM/CARD Millionen/NOUN/NN/Million Euro/NOUN/NN",
        "2/sb 0/ROOT 4/nmc 5/nk 2/oa",
        "2/nsubj 0/ROOT 4/nummod 5/nummod 2/obj",
        "0-1:PER",
        id="number with the unit on top",
    ),
    pytest.param(
        "Malta/PROPN/NE soll/AUX/VMFIN/sollen vier/NUM/CARD Prozent/NOUN/NN seines/DET/PPOSAT/sein Etats/NOUN/NN/Etat "
        "ausgeben/VERB/VVINF",
        "2/sb 0/ROOT 4/nk 7/oa 6/nk 4/ag 2/oc",
        "7/nsubj 7/aux 4/nummod 7/obj 6/det:poss 4/nmod 0/ROOT",
        "0-1:LOC",
        id="share that is demanded",
    ),
    pytest.param(
        "Am/ADP/APPRART/an 3./ADJ/ADJA Mai/NOUN/NN 2019/NUM/CARD verließ/VERB/VVFIN/verlassen Lindt/PROPN/NE Graz/PROPN/NE "
        "im/ADP/APPRART/in vergangenen/ADJ/ADJA/vergangen Jahr/NOUN/NN",
        "5/mo 3/nk 1/nk 3/nk 0/ROOT 5/sb 5/oa 5/mo 10/nk 8/nk",
        "3/case 3/amod 5/obl 3/nmod 0/ROOT 5/nsubj 5/obj 10/case 10/amod 5/obl",
        "5-6:PER 6-7:LOC",
        id="dates",
    ),
    pytest.param(
        "Vergangenes/ADJ/ADJA/vergangen Jahr/NOUN/NN verließ/VERB/VVFIN/verlassen Lindt/PROPN/NE Graz/PROPN/NE",
        "2/nk 3/mo 0/ROOT 3/sb 3/oa",
        "2/amod 3/obl 0/ROOT 3/nsubj 3/obj",
        "3-4:PER 4-5:LOC",
        id="time without a preposition",
    ),
    pytest.param(
        "Das/DET/ART Fest/NOUN/NN findet/VERB/VVFIN/finden bis/ADP/APPR zum/ADP/APPRART/zu Abend/NOUN/NN im/ADP/APPRART/in "
        "Rathaus/NOUN/NN statt/ADP/PTKVZ",
        "2/nk 3/sb 0/ROOT 3/mo 4/nk 5/nk 3/mo 7/nk 3/svp",
        "2/det 3/nsubj 0/ROOT 6/case 6/case 3/obl 8/case 3/obl 3/compound:prt",
        "",
        id="event, two prepositions",
    ),
    pytest.param(
        "Beim/ADP/APPRART/bei Treffen/NOUN/NN mit/ADP/APPR Lindt/PROPN/NE in/ADP/APPR Graz/PROPN/NE lachte/VERB/VVFIN/lachen "
        "Rehberg/PROPN/NE",
        "7/mo 1/nk 2/op 3/nk 2/mnr 5/nk 0/ROOT 7/sb",
        "2/case 7/obl 4/case 2/nmod 6/case 2/nmod 0/ROOT 7/nsubj",
        "3-4:PER 5-6:LOC 7-8:PER",
        id="meeting",
    ),
    pytest.param(
        "Der/DET/ART Verein/NOUN/NN wählte/VERB/VVFIN/wählen Lindt/PROPN/NE zur/ADP/APPRART/zu Präsidentin/NOUN/NN",
        "2/nk 3/sb 0/ROOT 3/oa 3/op 5/nk",
        "2/det 3/nsubj 0/ROOT 3/obj 6/case 3/obl:arg",
        "3-4:PER",
        id="appointment",
    ),
    pytest.param(
        "Graz/PROPN/NE hat/AUX/VAFIN/haben die/DET/ART 2-Prozent-Quote/NOUN/NN verfehlt/VERB/VVPP/verfehlen",
        "2/sb 0/ROOT 4/nk 5/oa 2/oc",
        "5/nsubj 5/aux 4/det 5/obj 0/ROOT",
        "0-1:LOC",
        id="target that is a word",
    ),
    pytest.param(
        "Ende/NOUN/NN Mai/NOUN/NN um/ADP/APPR 20/NUM/CARD Uhr/NOUN/NN verließ/VERB/VVFIN/verlassen Lindt/PROPN/NE "
        "Graz/PROPN/NE",
        "6/mo 1/nk 6/mo 5/nk 3/nk 0/ROOT 6/sb 6/oa",
        "6/obl 1/nmod 5/case 5/nummod 6/obl 0/ROOT 6/nsubj 6/obj",
        "6-7:PER 7-8:LOC",
        id="part of a month, hour",
    ),
    pytest.param(
        "Das/DET/ART Treffen/NOUN/NN zwischen/ADP/APPR Lindt/PROPN/NE und/CCONJ/KON Rehberg/PROPN/NE "
        "endet/VERB/VVFIN/enden",
        "2/nk 7/sb 2/mnr 3/nk 4/cd 5/cj 0/ROOT",
        "2/det 7/nsubj 4/case 2/nmod 6/cc 4/conj 0/ROOT",
        "3-4:PER 5-6:PER",
        id="meeting of two",
    ),
    # sources
    pytest.param(
        "Nach/ADP/APPR/nach eigenen/ADJ/ADJA/eigen Angaben/NOUN/NN/Angabe verließ/VERB/VVFIN/verlassen Lindt/PROPN/NE "
        "Graz/PROPN/NE",
        "4/mo 3/nk 1/nk 0/ROOT 4/sb 4/oa",
        "3/case 3/amod 4/obl 0/ROOT 4/nsubj 4/obj",
        "4-5:PER 5-6:LOC",
        id="nach eigenen Angaben",
    ),
    pytest.param(
        "Der/DET/ART Hafen/NOUN/NN schließe/VERB/VVFIN/schließen ,/PUNCT/$, hieß/VERB/VVFIN/heißen es/PRON/PPER aus/ADP/APPR "
        "der/DET/ART Behörde/NOUN/NN",
        "2/nk 3/sb 5/oc 3/punct 0/ROOT 5/sb 5/mo 9/nk 7/nk",
        "2/det 3/nsubj 5/ccomp 3/punct 0/ROOT 5/nsubj 9/case 9/det 5/obl",
        "",
        id="hieß es aus",
    ),
    pytest.param(
        "Laut/ADP/APPR/laut Lindt/PROPN/NE brennt/VERB/VVFIN/brennen der/DET/ART Wald/NOUN/NN",
        "3/mo 1/nk 0/ROOT 5/nk 3/sb",
        "2/case 3/obl 0/ROOT 5/det 3/nsubj",
        "1-2:PER",
        id="laut",
    ),
    pytest.param(
        "Lindt/PROPN/NE zufolge/ADP/APPO brennt/VERB/VVFIN/brennen der/DET/ART Wald/NOUN/NN",
        "2/nk 3/mo 0/ROOT 5/nk 3/sb",
        "3/obl 1/case 0/ROOT 5/det 3/nsubj",
        "0-1:PER",
        id="zufolge",
    ),
    pytest.param(
        "Nach/ADP/APPR/nach Angaben/NOUN/NN/Angabe von/ADP/APPR Lindt/PROPN/NE brennt/VERB/VVFIN/brennen der/DET/ART "
        "Wald/NOUN/NN",
        "5/mo 1/nk 2/pg 3/nk 0/ROOT 7/nk 5/sb",
        "2/case 5/obl 4/case 2/nmod 0/ROOT 7/det 5/nsubj",
        "3-4:PER",
        id="nach Angaben von",
    ),
    pytest.param(
        "Der/DET/ART Wald/NOUN/NN brennt/VERB/VVFIN/brennen ,/PUNCT/$, wie/SCONJ/KOUS Lindt/PROPN/NE "
        "mitteilte/VERB/VVFIN/mitteilen",
        "2/nk 3/sb 0/ROOT 7/punct 7/cm 7/sb 3/cc",
        "2/det 3/nsubj 0/ROOT 7/punct 7/mark 7/nsubj 3/advcl",
        "5-6:PER",
        id="wie, mitteilte",
    ),
    pytest.param(
        "Wie/ADV/PWAV Lindt/PROPN/NE mitteilte/VERB/VVFIN/mitteilen ,/PUNCT/$, brennt/VERB/VVFIN/brennen der/DET/ART "
        "Wald/NOUN/NN",
        "3/mo 3/sb 5/mo 3/punct 0/ROOT 7/nk 5/sb",
        "3/advmod 3/nsubj 5/advcl 3/punct 0/ROOT 7/det 5/nsubj",
        "1-2:PER",
        id="wie, mitteilte, first in the sentence",
    ),
    pytest.param(
        "Der/DET/ART Wald/NOUN/NN brennt/VERB/VVFIN/brennen ,/PUNCT/$, so/ADV/ADV Lindt/PROPN/NE",
        "2/nk 3/sb 0/ROOT 6/punct 6/mo 3/par",
        "2/det 3/nsubj 0/ROOT 6/punct 6/advmod 3/parataxis",
        "5-6:PER",
        id="so Lindt",
    ),
    pytest.param(
        "Lindt/PROPN/NE verließ/VERB/VVFIN/verlassen Graz/PROPN/NE ./PUNCT/$. Dies/PRON/PDS hat/AUX/VAFIN/haben "
        "Rehberg/PROPN/NE mitgeteilt/VERB/VVPP/mitteilen ./PUNCT/$.",
        "2/sb 0/ROOT 2/oa 2/punct 8/oa 0/ROOT 6/sb 6/oc 6/punct",
        "2/nsubj 0/ROOT 2/obj 2/punct 8/obj 8/aux 8/nsubj 0/ROOT 8/punct",
        "0-1:PER 2-3:LOC 6-7:PER",
        id="two sentences",
    ),
]


@pytest.mark.parametrize(("words", "tiger", "universal", "names"), SENTENCES)
def test_statements_are_those_of_universal_dependencies(words: str, tiger: str, universal: str, names: str) -> None:
    expected = statements(doc_of(words, universal, names))
    assert expected
    assert statements(to_universal(doc_of(words, tiger, names))) == expected


@pytest.mark.parametrize(("words", "tiger", "universal", "names"), SENTENCES)
def test_arcs_are_those_of_universal_dependencies(words: str, tiger: str, universal: str, names: str) -> None:
    assert arcs_of(to_universal(doc_of(words, tiger, names))) == arcs_of(doc_of(words, universal, names))


@pytest.mark.parametrize(
    ("words", "tiger", "universal"),
    [
        pytest.param("Am/PART/PTKA schnellsten/ADJ/ADJD", "2/pm 0/ROOT", "2/advmod 0/ROOT", id="superlative"),
        pytest.param(
            "Lindt/PROPN/NE kauft/VERB/VVFIN sich/PRON/PRF Tee/NOUN/NN",
            "2/sb 0/ROOT 2/da 2/oa",
            "2/nsubj 0/ROOT 2/obj 2/obj",
            id="reflexive dative",
        ),
        pytest.param(
            "Von/ADP/APPR heute/ADV/ADV an/ADP/APZR regnet/VERB/VVFIN es/PRON/PPER",
            "4/mo 1/nk 1/ac 0/ROOT 4/ep",
            "2/case 4/obl 2/case 0/ROOT 4/expl",
            id="preposition in two parts",
        ),
        pytest.param(
            "kurz/ADJ/ADJD nach/ADP/APPR dem/DET/ART Fest/NOUN/NN",
            "2/mo 0/ROOT 4/nk 2/nk",
            "4/advmod 4/case 4/det 0/ROOT",
            id="adverb before a preposition",
        ),
        pytest.param(
            "Hallo/INTJ/ITJ Rehberg/PROPN/NE komm/VERB/VVIMP",
            "3/dm 3/vo 0/ROOT",
            "3/discourse 3/vocative 0/ROOT",
            id="address",
        ),
        pytest.param(
            "Der/DET/ART Verein/NOUN/NN FC/PROPN/NE Graz/PROPN/NE",
            "2/nk 0/ROOT 2/nk 3/nk",
            "2/det 0/ROOT 2/appos 3/flat",
            id="name of a club",
        ),
        pytest.param(
            "Die/DET/ART Deutsche/ADJ/ADJA Bank/PROPN/NE",
            "3/pnc 3/pnc 0/ROOT",
            "3/det 3/amod 0/ROOT",
            id="name of a firm",
        ),
        pytest.param(
            "mehr/PRON/PIS als/CCONJ/KOKOM Tee/NOUN/NN", "0/ROOT 1/cc 2/nk", "0/ROOT 3/case 1/nmod", id="als on top"
        ),
        pytest.param(
            "Ziel/NOUN/NN ist/AUX/VAFIN/sein ,/PUNCT/$, wiederzukommen/VERB/VVIZU",
            "2/sb 0/ROOT 4/punct 2/oc",
            "2/nsubj 0/ROOT/VERB 4/punct 2/xcomp",
            id="zu inside the infinitive",
        ),
        pytest.param(
            "Ich/PRON/PPER sah/VERB/VVFIN Lindt/PROPN/NE deren/DET/PRELAT Boot/NOUN/NN sank/VERB/VVFIN",
            "2/sb 0/ROOT 2/oa 5/ag 6/sb 2/rc",
            "2/nsubj 0/ROOT 2/obj 5/det 6/nsubj 3/acl",
            id="relative clause with deren, hung on the verb",
        ),
        pytest.param(
            "Lindt/PROPN/NE ist/AUX/VAFIN/sein verletzt/VERB/VVPP worden/AUX/VAPP/werden",
            "2/sb 0/ROOT 2/oc 3/oc",
            "3/nsubj 3/aux 0/ROOT 3/aux",
            id="worden hung on its participle",
        ),
        pytest.param(
            "Die/DET/ART als/SCONJ/APPR Fest/NOUN/NN geplante/ADJ/ADJA Feier/NOUN/NN",
            "5/nk 4/mo 2/nk 5/nk 0/ROOT",
            "5/det 3/case 4/obl 5/amod 0/ROOT",
            id="preposition by its tag",
        ),
        pytest.param(
            "Wir/PRON/PPER sehen/VERB/VVFIN ein/DET/ART Haus/NOUN/NN das/PRON/PRELS brennt/VERB/VVFIN",
            "2/sb 0/ROOT 4/nk 2/oa||rc 6/sb 4/rc||oa",
            "2/nsubj 0/ROOT 4/det 2/obj 6/nsubj 4/acl",
            id="labels of crossing branches",
        ),
    ],
)
def test_arcs_of_single_labels(words: str, tiger: str, universal: str) -> None:
    assert arcs_of(to_universal(doc_of(words, tiger))) == arcs_of(doc_of(words, universal))


@pytest.mark.parametrize(
    ("head", "word", "label", "relation"),
    [
        ("Turm/NOUN/NN", "kein/DET/PIAT", "nk", "det"),
        ("Turm/NOUN/NN", "sein/DET/PPOSAT", "nk", "det:poss"),
        ("Räume/NOUN/NN", "Haupt-/X/TRUNC", "nk", "compound"),
        ("Turm/NOUN/NN", "gesprengt/VERB/VVPP", "nk", "amod"),
        ("Turm/NOUN/NN", "dort/ADV/ADV", "nk", "advmod"),
        ("Turm/NOUN/NN", "nicht/PART/PTKNEG", "nk", "advmod"),
        ("Turm/NOUN/NN", "an/ADP/APPR", "nk", "case"),
        ("Alles/PRON/PIS", "das/PRON/PDS", "nk", "nmod"),
        ("Turm/NOUN/NN", "-/PUNCT/$(", "nk", "punct"),
        ("Times/X/FM", "New/X/FM", "uc", "flat"),
        ("Yorker/ADJ/ADJA", "New/ADJ/ADJA", "adc", "compound"),
        ("einmal/ADV/ADV", "noch/ADV/ADV", "avc", "advmod"),
        ("ist/AUX/VAFIN", "es/PRON/PPER", "ph", "expl"),
        ("ja/PART/PTKANT", "Turm/NOUN/NN", "dh", "dep"),
        ("ja/PART/PTKANT", "Turm/NOUN/NN", "hd", "dep"),
        ("sinkt/VERB/VVFIN", "Boot/NOUN/NN", "ROOT", "dep"),
        ("sinkt/VERB/VVFIN", "doch/ADV/ADV", "ju", "advmod"),
        ("sinkt/VERB/VVFIN", "Boot/NOUN/NN", "sp", "nsubj"),
        ("sinkt/VERB/VVFIN", "schneit/VERB/VVFIN", "sp", "csubj"),
        ("Erfolg/NOUN/NN", "Boot/NOUN/NN", "sb", "nsubj"),
        ("lehrt/VERB/VVFIN", "Tanz/NOUN/NN", "oa2", "obj"),
        ("glaubt/VERB/VVFIN", "schneit/VERB/VVFIN", "oa", "ccomp"),
        ("wartet/VERB/VVFIN", "schneit/VERB/VVFIN", "op", "ccomp"),
        ("Warten/NOUN/NN", "schneit/VERB/VVFIN", "op", "acl"),
        ("hilft/VERB/VVFIN", "schneit/VERB/VVFIN", "da", "ccomp"),
        ("Suche/NOUN/NN", "Boot/NOUN/NN", "oa", "nmod"),
        ("bleibt/VERB/VVFIN", "Tanz/NOUN/NN", "oc", "xcomp"),
        ("Pech/NOUN/NN", "Tanz/NOUN/NN", "pd", "xcomp"),
        ("so/ADV/ADV", "Tanz/NOUN/NN", "rs", "parataxis"),
        ("Lindt/PROPN/NE", "schneit/VERB/VVFIN", "rs", "parataxis"),
        ("Treffen/NOUN/NN", "Montag/NOUN/NN", "mo", "nmod"),
        ("Tag/NOUN/NN", "schneit/VERB/VVFIN", "mo", "acl"),
        ("Tag/NOUN/NN", "schneit/VERB/VVFIN", "mnr", "acl"),
        ("sinkt/VERB/VVFIN", "Montag/NOUN/NN", "mnr", "obl"),
        ("mehr/PRON/PIS", "schneit/VERB/VVFIN", "cc", "acl"),
        ("das/PRON/PDS", "Boot/NOUN/NN", "rc", "appos"),
        ("das/PRON/PDS", "Boot/NOUN/NN", "re", "appos"),
        ("Turm/NOUN/NN", "schneit/VERB/VVFIN", "re", "acl"),
        ("Turm/NOUN/NN", "schneit/VERB/VVFIN", "app", "acl"),
        ("sinkt/VERB/VVFIN", "Boot/NOUN/NN", "app", "appos"),
        ("Boot/NOUN/NN", "Lindt/PROPN/NE", "sbp", "nmod"),
        ("Boot/NOUN/NN", "Lindt/PROPN/NE", "pg", "nmod"),
        ("groß/ADJ/ADJD", "schneit/VERB/VVFIN", "ams", "advcl"),
        ("Boot/NOUN/NN", "schneit/VERB/VVFIN", "par", "parataxis"),
        ("drei/NUM/CARD", "Boote/NOUN/NN", "mnr", "nmod"),
        ("%/SYM/$(", "Boote/NOUN/NN", "mnr", "nmod"),
        ("Fans/X/FM", "Boote/NOUN/NN", "mnr", "nmod"),
        ("sinkt/VERB/VVFIN", "ja/INTJ/ITJ", "mo", "advmod"),
        ("sinkt/VERB/VVFIN", "nicht/PART/PTKNEG", "mo", "advmod"),
        ("sinkt/VERB/VVFIN", "denn/CCONJ/KON", "mo", "advmod"),
        ("sinkt/VERB/VVFIN", "wie/SCONJ/KOUS", "mo", "advmod"),
    ],
)
def test_relation_of_a_word_behind_its_head(head: str, word: str, label: str, relation: str) -> None:
    assert to_universal(doc_of(f"{head} {word}", f"0/ROOT 1/{label}"))[1].dep_ == relation


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        pytest.param("2/sb 0/ROOT 2/oa", True, id="TIGER"),
        pytest.param("2/nsubj 0/ROOT 2/obj", False, id="Universal Dependencies"),
        pytest.param("0/ROOT 1/dep 1/punct", False, id="labels of both"),
        pytest.param("2/sb||oc 0/ROOT 2/punct", True, id="label of crossing branches"),
    ],
)
def test_is_tiger(labels: str, expected: bool) -> None:
    assert is_tiger(doc_of("Lindt/PROPN/NE kauft/VERB/VVFIN Tee/NOUN/NN", labels)) is expected


def test_features_and_names_stay() -> None:
    doc = doc_of("In/ADP/APPR Graz/PROPN/NE regnet/VERB/VVFIN es/PRON/PPER", "3/mo 1/nk 0/ROOT 3/ep", "1-2:LOC")
    doc[1].set_morph("Case=Dat|Number=Sing")
    made = to_universal(doc)
    assert (str(made[1].morph), [(name.text, name.label_) for name in made.ents]) == (
        "Case=Dat|Number=Sing",
        [("Graz", "LOC")],
    )


def test_white_space_without_a_label_stays_in_its_sentence() -> None:
    heads, labels = [2, 0, 2, 2], ["sb", "", "ROOT", ""]
    doc = Doc(
        VOCAB, words=["Lindt", "\n", "lacht", "\n"], heads=heads, deps=labels, pos=["PROPN", "SPACE", "VERB", "SPACE"]
    )
    assert [(word.dep_, word.head.i) for word in to_universal(doc)] == [
        ("nsubj", 2),
        ("dep", 2),
        ("ROOT", 2),
        ("dep", 2),
    ]


def test_the_doc_itself_stays() -> None:
    doc = doc_of("In/ADP/APPR Graz/PROPN/NE regnet/VERB/VVFIN es/PRON/PPER", "3/mo 1/nk 0/ROOT 3/ep")
    before = arcs_of(doc)
    to_universal(doc)
    assert arcs_of(doc) == before


def test_nothing_becomes_nothing() -> None:
    assert len(to_universal(Doc(VOCAB))) == 0


@st.composite
def sentences(draw: st.DrawFn) -> list[tuple[str, str, str, int, str]]:
    """Word, kind and tag, lemma, distance to the head and label, of one tree of any shape."""
    order = draw(st.permutations(range(draw(st.integers(1, 9)))))
    heads = {place: order[draw(st.integers(0, max(rank - 1, 0)))] for rank, place in enumerate(order)}
    words = []
    for place in range(len(order)):
        label = "ROOT" if heads[place] == place else draw(st.sampled_from(LABELS))
        kind, lemma = draw(st.sampled_from(TAGS)), draw(st.sampled_from(["sein", "werden", "haben", "x"]))
        words.append(("," if kind.startswith("PUNCT") else lemma, kind, lemma, heads[place] - place, label))
    return words


def any_doc(text: list[list[tuple[str, str, str, int, str]]]) -> Doc:
    words = [word for sentence in text for word in sentence]
    kinds = [word[1].split("/") for word in words]
    return Doc(
        VOCAB,
        words=[word[0] for word in words],
        spaces=[place % 3 > 0 for place in range(len(words))],
        pos=[kind[0] for kind in kinds],
        tags=[kind[1] for kind in kinds],
        lemmas=[word[2] for word in words],
        heads=[place + word[3] for place, word in enumerate(words)],
        deps=[word[4] for word in words],
    )


@given(st.lists(sentences(), min_size=1, max_size=3))
def test_every_tree_becomes_a_tree(text: list[list[tuple[str, str, str, int, str]]]) -> None:
    doc = to_universal(any_doc(text))
    for start, end in pairwise([0, *[sum(len(s) for s in text[: place + 1]) for place in range(len(text))]]):
        words = doc[start:end]
        roots = [word for word in words if word.head == word]
        assert [word.dep_ for word in roots] == ["ROOT"]
        assert {above for word in words for above in [word, *word.ancestors]} == set(words)
        assert all(roots[0] in [word, *word.ancestors] for word in words)


@given(st.lists(sentences(), min_size=1, max_size=3))
def test_no_label_of_tiger_is_left(text: list[list[tuple[str, str, str, int, str]]]) -> None:
    assert not is_tiger(to_universal(any_doc(text)))


@given(st.lists(sentences(), min_size=1, max_size=3))
def test_words_and_sentences_stay(text: list[list[tuple[str, str, str, int, str]]]) -> None:
    doc = any_doc(text)
    made = to_universal(doc)
    assert made.text == doc.text
    assert [(w.text, w.idx, w.tag_, w.lemma_, w.whitespace_, w.is_sent_start) for w in made] == [
        (w.text, w.idx, w.tag_, w.lemma_, w.whitespace_, w.is_sent_start) for w in doc
    ]
