"""Relation frames: which verb with which arguments means which relation of the ontology."""

from dataclasses import dataclass

from belegraph.vocabulary import ACTORS, PLACES


@dataclass(frozen=True, slots=True)
class Frame:
    """A row: the relation and where its object stands.

    Attributes:
        relation: local name in the ontology.
        object: `obj`, `dat`, `gen` (a noun's), or a preposition; the subject is the clause's.
        kinds: kinds the object must have; empty for any.
    """

    relation: str
    object: str = "obj"
    kinds: frozenset[str] = frozenset()


FRAMES: dict[str, tuple[Frame, ...]] = {
    "unterstützen": (Frame("supports"),), "befürworten": (Frame("supports"),), "begrüßen": (Frame("supports"),),
    "fördern": (Frame("supports"),),
    "ablehnen": (Frame("opposes"),), "bekämpfen": (Frame("opposes"),), "verurteilen": (Frame("criticizes", "obj", frozenset({"Event", "Meeting"})),),
    "kritisieren": (Frame("criticizes"),), "rügen": (Frame("criticizes"),), "bemängeln": (Frame("criticizes"),),
    "fordern": (Frame("demands"),), "verlangen": (Frame("demands"),),
    "bezweifeln": (Frame("doubts"),), "anzweifeln": (Frame("doubts"),),
    "drohen": (Frame("threatens", "dat"), Frame("threatens", "mit")), "bedrohen": (Frame("threatens"),),
    "planen": (Frame("plans"),),
    "angreifen": (Frame("attacks"),), "überfallen": (Frame("attacks"),), "attackieren": (Frame("attacks"),), "beschießen": (Frame("attacks"),),
    "bombardieren": (Frame("attacks"),),
    "erreichen": (Frame("achieves"),), "verwirklichen": (Frame("achieves"),),
    "gründen": (Frame("founded"),), "etablieren": (Frame("founded"),),
    "leiten": (Frame("leads"),), "anführen": (Frame("leads"),),
    "treffen": (Frame("meets", "obj", ACTORS), Frame("meets", "mit", ACTORS)),
    "angehören": (Frame("memberOf", "dat"), Frame("memberOf")), "beitreten": (Frame("memberOf", "dat"), Frame("memberOf")),
    "kaufen": (Frame("buys"),), "erwerben": (Frame("buys"),), "übernehmen": (Frame("buys", "obj", frozenset({"Company"})),),
    "gewinnen": (Frame("wins"),),
    "liegen": (Frame("locatedIn", "in", PLACES),), "befinden": (Frame("locatedIn", "in", PLACES),),
    "leben": (Frame("livesIn", "in", PLACES),), "wohnen": (Frame("livesIn", "in", PLACES),),
    "arbeiten": (Frame("worksFor", "für", ACTORS), Frame("worksFor", "bei", ACTORS)),
    "umfassen": (Frame("hasSize", "obj", frozenset({"Quantity"})),),
}  # fmt: skip
"""By the verb's lemma; the first row whose object is there wins. What has no row stays an open relation."""


@dataclass(frozen=True, slots=True)
class LightVerb:
    """A verb that means something only with its noun: `noun` is the lemma, `preposition` before it or empty.

    `takes` are the prepositions of its complement; None: any, where nobody has looked.
    """

    verb: str
    noun: str
    preposition: str
    label: str
    relation: str = ""
    takes: tuple[str, ...] | None = None


LIGHT_VERBS: tuple[LightVerb, ...] = (
    LightVerb("geben", "Mühe", "", "sich Mühe geben"),
    LightVerb("geben", "Auftrag", "in", "in Auftrag geben"),
    LightVerb("haben", "Bestand", "", "Bestand haben", takes=()),
    LightVerb("bringen", "Weg", "auf", "auf den Weg bringen"),
    LightVerb("nehmen", "Kauf", "in", "in Kauf nehmen"),
    LightVerb("nehmen", "Anspruch", "in", "in Anspruch nehmen"),
    LightVerb("nehmen", "Betrieb", "in", "in Betrieb nehmen"),
    LightVerb("gehen", "Betrieb", "in", "in Betrieb gehen"),
    LightVerb("treten", "Kraft", "in", "in Kraft treten"),
    LightVerb("setzen", "Kraft", "in", "in Kraft setzen"),
    LightVerb("stellen", "Frage", "in", "infrage stellen"),
    LightVerb("kommen", "Frage", "in", "infrage kommen"),
    LightVerb("stellen", "Verfügung", "zu", "zur Verfügung stellen"),
    LightVerb("stehen", "Verfügung", "zu", "zur Verfügung stehen"),
    LightVerb("kommen", "Einsatz", "zu", "zum Einsatz kommen"),
    LightVerb("nehmen", "Stellung", "", "Stellung nehmen", takes=("zu", "für", "gegen")),
    LightVerb("üben", "Kritik", "", "Kritik üben", takes=("an",)),
    LightVerb("treffen", "Entscheidung", "", "eine Entscheidung treffen"),
    LightVerb("spielen", "Rolle", "", "eine Rolle spielen"),
    LightVerb("leisten", "Hilfe", "", "Hilfe leisten"),
    LightVerb("finden", "Anwendung", "", "Anwendung finden"),
    LightVerb("halten", "Fest", "an", "festhalten an"),
    LightVerb("anmelden", "Zweifel", "", "Zweifel anmelden", "doubts", takes=("an",)),
    LightVerb("ziehen", "Betracht", "in", "in Betracht ziehen"),
    LightVerb("ziehen", "Bilanz", "", "Bilanz ziehen"),
    LightVerb("sein", "Tisch", "von", "vom Tisch sein"),
    LightVerb("scheinen", "Tisch", "von", "vom Tisch sein"),
    LightVerb("bringen", "Ausdruck", "zu", "zum Ausdruck bringen"),
    LightVerb("setzen", "Druck", "unter", "unter Druck setzen"),
    LightVerb("stehen", "Druck", "unter", "unter Druck stehen"),
    LightVerb("nehmen", "Platz", "", "Platz nehmen", takes=()),
    LightVerb("kommen", "Leben", "um", "ums Leben kommen", takes=()),
    LightVerb("gehen", "Ende", "zu", "zu Ende gehen"),
    LightVerb("halten", "Rede", "", "eine Rede halten"),
    LightVerb("geben", "Bescheid", "", "Bescheid geben"),
    LightVerb("stellen", "Aussicht", "in", "in Aussicht stellen"),
    LightVerb("stellen", "Debatte", "zu", "zur Debatte stellen"),
    LightVerb("stellen", "Beweis", "unter", "unter Beweis stellen"),
    LightVerb("stellen", "Rechnung", "in", "in Rechnung stellen"),
    LightVerb("setzen", "Gang", "in", "in Gang setzen"),
    LightVerb("kommen", "Gang", "in", "in Gang kommen", takes=()),
    LightVerb("kommen", "Schaden", "zu", "zu Schaden kommen", takes=()),
    LightVerb("kommen", "Welt", "zu", "zur Welt kommen", takes=("in",)),
    LightVerb("kommen", "Sprache", "zu", "zur Sprache kommen", takes=()),
    LightVerb("bringen", "Sprache", "zu", "zur Sprache bringen"),
    LightVerb("bringen", "Verbindung", "in", "in Verbindung bringen", takes=("mit",)),
    LightVerb("nehmen", "Haft", "in", "in Haft nehmen"),
    LightVerb("nehmen", "Schutz", "in", "in Schutz nehmen", takes=("vor", "gegen")),
    LightVerb("nehmen", "Angriff", "in", "in Angriff nehmen"),
    LightVerb("nehmen", "Kenntnis", "zu", "zur Kenntnis nehmen"),
    LightVerb("nehmen", "Abstand", "", "Abstand nehmen", takes=("von",)),
    LightVerb("nehmen", "Rücksicht", "", "Rücksicht nehmen", takes=("auf",)),
    LightVerb("nehmen", "Einfluss", "", "Einfluss nehmen", takes=("auf",)),
    LightVerb("einlegen", "Protest", "", "Protest einlegen", takes=("gegen", "bei")),
    LightVerb("einlegen", "Berufung", "", "Berufung einlegen", takes=("gegen", "bei")),
    LightVerb("leisten", "Widerstand", "", "Widerstand leisten", takes=("gegen",)),
    LightVerb("ausüben", "Druck", "", "Druck ausüben", takes=("auf",)),
    LightVerb("haben", "Folge", "zu", "zur Folge haben"),
    LightVerb("haben", "Recht", "", "Recht haben", takes=()),
    LightVerb("sein", "Lage", "in", "in der Lage sein", takes=()),
    LightVerb("kommen", "Schluss", "zu", "zu dem Schluss kommen", takes=()),
    LightVerb("kommen", "Ergebnis", "zu", "zu dem Ergebnis kommen", takes=()),
    LightVerb("gelangen", "Überzeugung", "zu", "zu der Überzeugung gelangen", takes=()),
    LightVerb("vertreten", "Auffassung", "", "die Auffassung vertreten", takes=()),
    LightVerb("vertreten", "Ansicht", "", "die Ansicht vertreten", takes=()),
)

COMPLEMENTS: dict[str, frozenset[str]] = {
    "halten": frozenset({"für"}), "verantwortlichmachen": frozenset({"für"}), "ausgeben": frozenset({"für"}),
    "auffordern": frozenset({"zu"}), "zwingen": frozenset({"zu"}), "verpflichten": frozenset({"zu"}), "überreden": frozenset({"zu"}),
    "verurteilen": frozenset({"zu"}), "ernennen": frozenset({"zu"}), "küren": frozenset({"zu"}),
    "hindern": frozenset({"an"}), "erinnern": frozenset({"an"}), "bewahren": frozenset({"vor"}), "schützen": frozenset({"vor"}),
    "protestieren": frozenset({"gegen"}), "demonstrieren": frozenset({"für", "gegen"}), "kämpfen": frozenset({"für", "gegen", "um"}),
    "klagen": frozenset({"gegen"}), "vorgehen": frozenset({"gegen"}), "verstoßen": frozenset({"gegen"}), "stimmen": frozenset({"für", "gegen"}),
    "sprechen": frozenset({"mit", "über"}), "verhandeln": frozenset({"mit", "über"}), "beraten": frozenset({"mit", "über"}),
    "diskutieren": frozenset({"mit", "über"}), "streiten": frozenset({"mit", "über", "um"}), "einigen": frozenset({"mit", "auf"}),
    "verwandeln": frozenset({"in"}), "umwandeln": frozenset({"in"}), "verwechseln": frozenset({"mit"}),
    "vergleichen": frozenset({"mit"}), "konfrontieren": frozenset({"mit"}), "befreien": frozenset({"von"}),
}  # fmt: skip
"""Verbs that say little without what follows a preposition, by lemma: "halten den Plan für einen Fehler"."""

NOMINALISATIONS: dict[str, str] = {
    "Rückzug": "sich zurückziehen", "Abzug": "abziehen", "Angriff": "angreifen", "Überfall": "überfallen", "Einmarsch": "einmarschieren",
    "Austritt": "austreten", "Beitritt": "beitreten", "Rücktritt": "zurücktreten", "Besuch": "besuchen", "Kauf": "kaufen",
    "Verkauf": "verkaufen", "Übernahme": "übernehmen", "Gründung": "gründen", "Schließung": "schließen", "Eröffnung": "eröffnen",
    "Ausbau": "ausbauen", "Abbau": "abbauen", "Wahl": "wählen", "Entlassung": "entlassen", "Festnahme": "festnehmen",
    "Verurteilung": "verurteilen", "Lieferung": "liefern", "Unterstützung": "unterstützen", "Reform": "reformieren",
    "Erhöhung": "erhöhen", "Senkung": "senken", "Kürzung": "kürzen", "Ankündigung": "ankündigen", "Forderung": "fordern",
    "Kritik": "kritisieren", "Umzug": "umziehen", "Wechsel": "wechseln", "Rückkehr": "zurückkehren", "Absage": "absagen",
    "Zerstörung": "zerstören", "Bau": "bauen", "Einführung": "einführen", "Abschaffung": "abschaffen", "Verlegung": "verlegen",
    "Stationierung": "stationieren", "Ausstieg": "aussteigen", "Einstieg": "einsteigen", "Zusammenschluss": "sich zusammenschließen",
}  # fmt: skip
"""The verb in a noun of action; its genitive is who does it, or to whom (`TRANSITIVE_NOUNS`)."""

TRANSITIVE_NOUNS = frozenset(
    "Angriff Überfall Kauf Verkauf Übernahme Gründung Schließung Eröffnung Ausbau Abbau Wahl Entlassung Festnahme Verurteilung "
    "Lieferung Unterstützung Reform Erhöhung Senkung Kürzung Ankündigung Zerstörung Bau Einführung Abschaffung Verlegung "
    "Stationierung Besuch".split()
)
"""Nouns of action whose genitive is what the action is done to."""

ACTING = frozenset(
    "ablehnen abrufen absagen abschaffen analysieren anmelden annullieren auslosen aussetzen auswerten beantragen "
    "bebauen beenden begrüßen begutachten beschließen beschlagnahmen besetzen besichtigen bestellen betreiben "
    "bewilligen beziffern billigen buchen dirigieren drehen einreichen einstellen eintauschen entdecken entschärfen "
    "entwerfen erbauen erbeuten erfinden erforschen eröffnen errichten ersteigern erteilen erwerben erwirtschaften "
    "feiern filmen finanzieren freigeben freilegen genehmigen gewinnen gründen herausgeben inszenieren kaufen "
    "komponieren kündigen leihen leiten lesen liefern löschen malen mieten moderieren organisieren pachten planen "
    "planieren präsentieren produzieren prüfen räumen renovieren reparieren restaurieren sanieren schätzen "
    "schreiben spenden sperren starten stehlen stiften übernehmen umbauen unterschreiben unterzeichnen untersagen "
    "untersuchen veranschlagen veranstalten verabschieden verfassen vergeben verhandeln verkaufen verkünden "
    "verleihen vermieten vermuten veröffentlichen verpachten verschieben versteigern vertagen verwalten verweigern "
    "vorlegen vorstellen widerrufen zahlen zerlegen züchten zurückziehen".split()
)
"""Verbs whose subject acts and whose object is rarely anybody who does: "Das Spiel gewann die Mannschaft"."""
