"""Words that show who speaks, what is denied, and how sure or real something is."""

from belegraph.model import Factuality, Mode, Polarity

Words = frozenset[str]

SPEECH_VERBS = frozenset(
    "sagen erklären mitteilen betonen berichten melden schreiben behaupten erzählen hinzufügen fortfahren ergänzen anmerken "
    "äußern versichern bekräftigen unterstreichen hervorheben feststellen klarstellen verkünden bekanntgeben ankündigen "
    "einräumen zugeben bestätigen erläutern antworten entgegnen erwidern kontern rufen fragen warnen kritisieren loben "
    "mahnen beteuern verraten vermelden twittern posten beklagen bemängeln resümieren bilanzieren schildern formulieren "
    "argumentieren begründen verlautbaren verlauten signalisieren prognostizieren vorhersagen vorrechnen ausschließen leugnen widersprechen bestreiten dementieren "
    "zurückweisen verneinen vorwerfen beschuldigen unterstellen verteidigen zitieren konstatieren urteilen attestieren "
    "bescheinigen angeben eingestehen gestehen hinweisen verweisen bekunden kommentieren spekulieren mutmaßen erinnern darlegen versprechen zusagen geloben zusichern ausrichten informieren nachlegen spotten scherzen schimpfen klagen jubeln sprechen "
    "zurufen einwenden einwerfen entgegenhalten vorhalten anfügen nachschieben präzisieren konkretisieren relativieren zusammenfassen "
    "zugestehen beharren monieren rügen poltern wettern prophezeien insistieren schwärmen höhnen witzeln beipflichten".split()
)
"""Verbs whose complement is what somebody says."""

BELIEF_VERBS = frozenset(
    "glauben meinen finden denken vermuten annehmen befürchten fürchten hoffen erwarten überzeugt schätzen zweifeln "
    "bezweifeln ahnen rechnen ausgehen halten vermutet sicher zuversichtlich optimistisch schließen folgern vermuten".split()
)
"""Predicates whose complement is what somebody believes."""

EXCLUDING = frozenset({"ausgeschlossen", "ausschließen"})
"""Denials whose own denial leaves it possible; of others it says that it is so."""
DENIAL_VERBS = frozenset(
    "ausgeschlossen bestreiten dementieren zurückweisen verneinen ausschließen widersprechen leugnen".split()
)
"""Verbs that deny their complement."""

REACTIONS = frozenset(
    "kritisieren loben begründen beklagen bemängeln verteidigen fragen warnen klagen schimpfen spotten jubeln verurteilen".split()
)
"""Verbs of saying whose "dies" is what somebody reacts to, and not what is said."""

TAKING_SIDES: dict[str, Mode] = {
    **dict.fromkeys(
        "aussprechen stimmen votieren plädieren eintreten kämpfen protestieren demonstrieren wehren wenden sperren".split(),
        "demanded",
    ),
    "entscheiden": "intended",
}
"""Verbs that with "dafür" or "dagegen" say what somebody wants or does not want: "stimmte dagegen, ... zu"."""

ATTITUDES: dict[str, Factuality] = (
    dict.fromkeys(
        "versuchen planen beabsichtigen wollen möchten anstreben bemühen vorhaben beschließen entscheiden vereinbaren "
        "bereit versprechen zusagen geloben zusichern anbieten vornehmen wünschen streben dienen abzielen "
        "vorbereiten zielen".split(),
        Factuality(mode="intended"),
    )
    | dict.fromkeys(["sich verpflichten"], Factuality(mode="intended"))
    | dict.fromkeys("erwägen überlegen nachdenken".split(), Factuality(certainty="possible", mode="intended"))
    | dict.fromkeys(
        "fordern verlangen bitten auffordern aufrufen drängen raten empfehlen appellieren mahnen anordnen befehlen verpflichten "
        "vorschreiben verlangt plädieren anregen vorschlagen pochen dringen anweisen beauftragen beantragen".split(),
        Factuality(mode="demanded"),
    )
    | dict.fromkeys("verbieten untersagen warnen abraten".split(), Factuality("negated", mode="demanded"))
    | dict.fromkeys("drohen androhen".split(), Factuality(mode="threatened"))
    | dict.fromkeys("erwarten prognostizieren vorhersagen rechnen voraussagen".split(), Factuality(certainty="probable", mode="expected"))
    | dict.fromkeys("ankündigen".split(), Factuality(mode="intended"))
    | dict.fromkeys("hoffen befürchten fürchten bangen".split(), Factuality(certainty="possible", mode="expected"))
    | dict.fromkeys("vermuten annehmen glauben ausgehen mutmaßen ahnen".split(), Factuality(certainty="probable"))
    | dict.fromkeys("erlauben gestatten ermöglichen spekulieren".split(), Factuality(certainty="possible"))
    | dict.fromkeys("zweifeln bezweifeln".split(), Factuality("negated", "probable"))
    | dict.fromkeys(["ausgeschlossen"], Factuality("negated"))
    | dict.fromkeys("weigern ablehnen".split(), Factuality("negated", mode="intended"))
    | dict.fromkeys("fragen wissenwollen prüfen klären untersuchen offenlassen".split(), Factuality(certainty="unknown", mode="asked"))
    | dict.fromkeys("scheinen".split(), Factuality(certainty="probable"))
)  # fmt: skip
"""How the infinitive or the clause under a verb or adjective is meant; of a reflexive verb its own row goes first."""

IMPLIED = frozenset(
    "gelingen gelungen schaffen beginnen anfangen helfen zwingen bringen veranlassen dazuführen".split()
)
AVERTED = frozenset(
    "verhindern hindern verzichten vermeiden versäumen vergessen unterlassen aufhören absehen scheitern".split()
)
FACTIVE_INFINITIVES = frozenset(
    "freuen bereuen bedauern wagen trauen fortfahren pflegen genießen lieben hassen gewöhnen schämen riskieren bleiben gehen lassen "
    "sehen hören brauchen scheinen vorziehen nutzen".split()
)
"""Verbs whose infinitive with "zu" is a fact, or that only help it."""
FACTIVE = frozenset({"vergessen"})
"""Of these, those that take a clause with "dass" for granted."""
IMPLICATIVES: dict[str, Polarity] = {
    **dict.fromkeys(sorted(IMPLIED), "affirmed"), **dict.fromkeys(sorted(AVERTED), "negated"),
}  # fmt: skip
"""Verbs whose infinitive is meant as they are themselves, or turned round (https://doi.org/10.2307/412084)."""

CONTENT_NOUNS: dict[str, Factuality] = (
    dict.fromkeys(
        "Mühe Plan Ziel Absicht Versuch Versprechen Wunsch Weg Idee Wille Zusage Bereitschaft Vorhaben Angebot "
        "Auftrag Aufgabe Strategie Beschluss Entscheidung Vorschlag".split(),
        Factuality(mode="intended"),
    )
    | dict.fromkeys("Forderung Appell Aufforderung Bitte Pflicht Verpflichtung Aufruf Bedingung Voraussetzung".split(), Factuality(mode="demanded"))
    | dict.fromkeys(["Drohung"], Factuality(mode="threatened"))
    | dict.fromkeys("Zweifel Frage Unklarheit".split(), Factuality(certainty="unknown", mode="asked"))
    | dict.fromkeys("Hoffnung Angst Sorge Befürchtung Furcht Gefahr Risiko".split(), Factuality(certainty="possible", mode="expected"))
    | dict.fromkeys(
        "Spekulation Vermutung Verdacht Gerücht Eindruck Hinweis Anzeichen Indiz Chance Möglichkeit Gelegenheit Recht Erlaubnis".split(),
        Factuality(certainty="possible"),
    )
    | dict.fromkeys("Erwartung Prognose".split(), Factuality(certainty="probable", mode="expected"))
)  # fmt: skip
"""How the clause is meant that says what a noun is about ("Spekulationen, dass ...")."""
ABLE = frozenset({"Lage", "imstande", "fähig"})
"""What somebody is who can do what an infinitive says."""
PROVING = frozenset({"beweisen", "bewiesen", "belegen", "belegt", "nachweisen", "gesichert", "erwiesen"})
"""Verbs and adjectives whose denial leaves open what was to be proved."""
PROOFS = frozenset("Beleg Beweis Hinweis Anzeichen Anhaltspunkt Indiz Nachweis Garantie Zusicherung".split())
"""Nouns whose content is left open where there is none of them."""
REFUSALS = frozenset("verweigern versagen entziehen verwehren".split())
"""Verbs that with "Erlaubnis" forbid."""
OBJECT_CONTROL = frozenset(
    "zwingen erlauben gestatten ermöglichen helfen bringen veranlassen hindern überreden vorwerfen beschuldigen verbieten untersagen".split()
) | {verb for verb, meant in ATTITUDES.items() if meant.mode == "demanded"}
"""Verbs whose object is the subject of their infinitive."""
MISSING = frozenset({"fehlen", "mangeln", "ausstehen"})

MODALS: dict[str, Factuality] = {
    "wollen": Factuality(mode="intended"),
    "mögen": Factuality(mode="intended"),
    "möchten": Factuality(mode="intended"),
    "sollen": Factuality(mode="demanded"),
    "müssen": Factuality(mode="demanded"),
    "können": Factuality(certainty="possible"),
    "dürfen": Factuality(certainty="possible"),
    "lassen": Factuality(certainty="possible"),
}
"""How a clause with this modal verb is meant, where nothing else is known."""

ADVERBS: dict[str, Factuality] = (
    dict.fromkeys(
        "wohl wahrscheinlich vermutlich offenbar anscheinend mutmaßlich höchstwahrscheinlich scheinbar offensichtlich".split(),
        Factuality(certainty="probable"),
    )
    | dict.fromkeys("vielleicht möglicherweise womöglich eventuell angeblich unter Umständen gegebenenfalls denkbar".split(), Factuality(certainty="possible"))
    | dict.fromkeys("andernfalls ansonsten sonst notfalls gegebenenfalls schlimmstenfalls bestenfalls".split(), Factuality(certainty="possible", mode="conditional"))
    | dict.fromkeys(["voraussichtlich"], Factuality(certainty="probable", mode="expected"))
    | dict.fromkeys("hoffentlich".split(), Factuality(certainty="possible", mode="expected"))
)  # fmt: skip
"""Adverbs of certainty."""


POSSIBLE_ADJECTIVES = frozenset("möglich etwaig eventuell potenziell drohend denkbar mutmaßlich angeblich".split())
PLANNED_ADJECTIVES = frozenset(
    "geplant angekündigt vorgesehen bevorstehend anstehend künftig nächst kommend erwartet".split()
)

NEGATORS = frozenset("nicht nie niemals nirgends nirgendwo keineswegs keinesfalls mitnichten".split())
NEAR_NEGATORS = frozenset({"kaum", "schwerlich"})
"""Adverbs that all but deny."""
NEGATIVE_DETERMINERS = frozenset({"kein", "keine", "keiner", "keines", "keinem", "keinen", "keinerlei"})
NEGATIVE_PRONOUNS = frozenset("niemand nichts keiner keine keines niemandem niemanden".split())
NO_NEGATION = frozenset("nur zuletzt allein bloß minder selten unbedingt nichtsdestotrotz".split())
"""Words before which "nicht" denies nothing ("nicht zuletzt", "nicht nur")."""

NEARLY = frozenset({"fast", "beinahe"})
"""Adverbs that with Konjunktiv II tell what did not happen."""
CONDITIONAL_MARKS = frozenset("wenn falls sofern sollte sollten".split())  # "Sollte er kommen, ..."
HABITUAL = frozenset({"wenn"})
"""Of these, those that in the past tense say how it always was."""
WHOEVER = frozenset({"wer"})
OPEN_ADJECTIVES = frozenset("unklar offen fraglich ungewiss unbekannt unsicher rätselhaft strittig umstritten".split())
JUDGING_ADJECTIVES: dict[str, Factuality] = (
    dict.fromkeys("möglich denkbar vorstellbar".split(), Factuality(certainty="possible"))
    | dict.fromkeys("wahrscheinlich absehbar".split(), Factuality(certainty="probable"))
    | dict.fromkeys("unwahrscheinlich fraglich ungewiss unklar unsicher zweifelhaft umstritten strittig".split(), Factuality(certainty="unknown"))
    | dict.fromkeys(["ausgeschlossen"], Factuality("negated"))
)  # fmt: skip
"""How a clause with "dass" is meant that such an adjective judges ("denkbar ist, dass")."""
VALUING_ADJECTIVES: dict[str, Factuality] = dict.fromkeys(
    "nötig notwendig wichtig erforderlich unerlässlich dringend geboten ratsam".split(), Factuality(mode="demanded")
) | dict.fromkeys("möglich denkbar machbar schwer leicht schwierig einfach".split(), Factuality(certainty="possible"))
"""Adjectives of "es ist ..., zu" that do more than value."""
KNOWING = frozenset(
    "wissen erfahren feststehen erkennen sehen verstehen entscheiden bekannt klar entschieden geklärt erkennbar absehbar sicher".split()
)
"""Verbs and adjectives whose denial leaves a w-clause open."""
ASKING = frozenset(
    "fragen prüfen klären untersuchen ermitteln wissenwollen rätseln streiten diskutieren beraten nachforschen erkundigen "
    "herausfinden abwarten entscheiden überlegen offenlassen erforschen".split()
)
"""Verbs that leave their w-clause open; under all others it tells what is known."""
WHETHER = frozenset({"ob"})
QUESTION_MARKS = frozenset(
    "ob wer was wann wo wie warum weshalb wieso wohin woher inwieweit inwiefern welcher welche welches".split()
)
PURPOSE_MARKS = frozenset({"um", "damit"})
NEGATIVE_MARKS = frozenset({"ohne", "statt", "anstatt"})
REPLACING = frozenset({"statt", "anstatt", "anstelle"})

SOURCE_PREPOSITIONS = frozenset({"laut", "zufolge", "gemäß", "nach"})
SOURCE_NOUNS = frozenset(
    "Angabe Aussage Ansicht Meinung Bericht Information Einschätzung Darstellung Wort Auffassung Überzeugung Schätzung Auskunft "
    "Quelle Medienbericht Medienangabe Polizeiangabe Agenturbericht Behördenangabe Regierungsangabe Mitteilung Zeugenaussage Meldung Hochrechnung Erkenntnis Studie Umfrage Prognose Kreis".split()
)
"""Nouns that make a source of "nach" ("nach Angaben der Polizei") or name no speaker but the saying itself."""
OPINIONS = frozenset("Meinung Ansicht Auffassung Einschätzung Überzeugung Angabe Wort Darstellung Aussage".split())
"""Of these, those that name nobody by themselves."""
SOURCE_PARTICLE = "so"

DEMONSTRATIVES = frozenset({"dies", "das", "dieses", "es"})

SUBJUNCTIVE_1 = frozenset(
    "sei seien seiest habe werde könne müsse müssen solle wolle dürfe möge gebe gehe komme stehe bleibe liege mache lasse nehme sehe "
    "wisse brauche gelte handele handle führe bringe halte finde spreche laufe trage zeige bestehe erhalte".split()
) - {"müssen"}
"""Forms that can be nothing but Konjunktiv I in the third person."""
PRETERITE_ENDING = "te"
"""How a weak verb ends in the past tense, where it is no Konjunktiv I: "beruhte"."""
UMLAUTED = (
    "gäbe käme stünde stände fände läge nähme sähe spräche zöge träfe bräche brächte dächte schlüge trüge verlöre böte "
    "flöge säße gelänge gewänne begänne würfe"
).split()
UNLIKE_PRETERITE = "bliebe ginge hielte hieße fiele liefe ließe riefe schriebe schiene stiege".split()
PREFIXES = ("", "be", "ge", "er", "ver", "ent")
CLEAR_PLURALS = frozenset(prefix + stem + "n" for stem in UMLAUTED for prefix in PREFIXES)
SUBJUNCTIVE_2 = CLEAR_PLURALS.union(
    "wäre wären hätte hätten könnte könnten müsste müssten dürfte dürften würde würden "
    "bräuchte bräuchten wüsste wüssten täte täten".split(),
    (prefix + stem for stem in (*UMLAUTED, *UNLIKE_PRETERITE) for prefix in PREFIXES),
)
"""Forms of Konjunktiv II; in the plural those of strong verbs only where an umlaut tells them from the preterite."""
WEAK_SUBJUNCTIVE_2 = frozenset("könnte dürfte müsste würde".split())
"""Of these, those by which the article itself says what may be."""
IRREAL_MARKS = frozenset({"als", "ob", "damit", "wenn"})
"""Conjunctions whose subjunctive reports nothing."""
REPLACING_SUBJUNCTIVE = CLEAR_PLURALS | frozenset(
    "hätten könnten müssten würden dürften sollten wollten wüssten".split()
)
"""Plural forms of Konjunktiv II that stand for Konjunktiv I, which looks like the indicative there."""
FIRST_PERSON = frozenset({"ich", "mir", "mich"})
WE = frozenset({"wir", "uns"})
WHEREAFTER = frozenset({"wonach", "demzufolge"})
"""Adverbs whose clause is what the noun before it says."""
INFORMING = frozenset("mitteilen melden vermelden berichten bekanntgeben".split())
"""Verbs by which somebody lets others know what happened."""
REASONS = frozenset("da weil obwohl".split())
"""Conjunctions of what somebody gives as a reason."""
WITNESSES = frozenset("Zeuge Zeugin Beobachter Beobachterin Experte Expertin".split())
"""People who tell what they saw, also at the end of compounds."""
OUR = frozenset({"mein", "unser"})

EFFORTS = frozenset(
    "versuchen bemühen vorbereiten dienen streben abzielen zielen scheinen erlauben gestatten ermöglichen prüfen klären untersuchen "
    "anordnen befehlen verpflichten beauftragen vorschreiben verbieten untersagen zweifeln ahnen vornehmen wagen".split()
)
"""Attitudes that nobody needs words for."""
MESSAGE_VERBS = (
    SPEECH_VERBS
    | BELIEF_VERBS
    | (frozenset(ATTITUDES) - EFFORTS)
    | frozenset(
        "ergeben festlegen einigen verständigen propagieren festhalten heißen bekanntgeben bekanntwerden klarmachen deutlichmachen nennen "
        "geltendmachen aussprechen beanstanden dokumentieren wissenlassen anführen aussagen herausfinden darauf hindeuten zeigen belegen "
        "wissen zugeben vorsehen vorbringen offenbaren enthüllen verdächtigen bekannt offenlegen aufzeigen nahelegen andeuten voraussagen vorschlagen loben raten".split()
    )
)
"""Verbs whose clause is what somebody says, thinks, wants or has found out."""
MESSAGE_NOUNS = frozenset(
    "Forderung Ansicht Auffassung Meinung Standpunkt Behauptung Aussage Vorwurf Eingeständnis Entscheidung Begründung Verdacht Vorgabe Befehl "
    "Überzeugung Vermutung Bericht Hinweis Erklärung Ankündigung Warnung Zusage Versprechen Drohung Appell Aufruf Plan Vorschlag "
    "Annahme Hoffnung Befürchtung Sorge Kritik Idee These Argument Einschätzung Information Andeutung Gerücht Ergebnis Bitte Antrag Beschluss Worte "
    "Bemerkung Mitteilung Feststellung Mahnung Aufforderung Prognose Meldung Anschuldigung Beschwerde Zusicherung Empfehlung "
    "Beteuerung Nachricht Anmerkung Auskunft Schlussfolgerung Fazit Klage Botschaft".split()
)
"""Nouns whose clause is what somebody says or thinks."""
FINDINGS = frozenset(
    "Ermittlungsstand Kenntnisstand Untersuchung Ermittlung Wille Vorstellung Berechnung Analyse Befragung Recherche".split()
)
"""Nouns that with "nach" say where a finding comes from."""
LABELLING = frozenset(
    "nennen bezeichnen sprechen titulieren beschreiben charakterisieren werten kritisieren einstufen loben geißeln ablehnen zurückweisen "
    "verurteilen skandieren rechtfertigen".split()
)
"""Verbs whose quoted object is what somebody calls something."""
CITING = frozenset({"zitieren"})
"""Verbs whose object, and in the passive whose subject, is who speaks."""
ACCORDINGLY = frozenset({"demnach", "demzufolge"})
"""Adverbs that point to a source named before."""
ACTS = frozenset(
    "bezeichnen nennen vorwerfen fordern begründen ankündigen bekanntgeben aufrufen bemängeln warnen androhen bitten zusagen zurückweisen "
    "einstufen beschuldigen voraussagen verlangen kritisieren befürchten begrüßen beklagen vermuten loben dementieren bestreiten "
    "verurteilen appellieren plädieren mahnen erwarten erhoffen rügen monieren anprangern prophezeien "
    "prognostizieren bedauern bezweifeln verantwortlichmachen verkünden widersprechen anmahnen einfordern tadeln beteuern".split()
)
"""Verbs that by themselves tell that somebody has said something."""

ACT_FRAMES: dict[str, Words] = {
    "drohen": frozenset({"mit"}), "sprechen": frozenset({"von"}), "berichten": frozenset({"von", "über"}), "rechnen": frozenset({"mit"}),
    "ausgehen": frozenset({"von"}), "halten": frozenset({"für"}), "hinweisen": frozenset({"auf"}), "verweisen": frozenset({"auf"}), "werben": frozenset({"um", "für"}),
    "sehen": frozenset({"als"}), "raten": frozenset({"zu", "von"}), "klagen": frozenset({"über"}),
}  # fmt: skip
"""Verbs that do so with one of these prepositions only."""
OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "fordern": ("opfer", "leben", "tote", "verletzte", "tribut"),
    "verurteilen": ("haft", "strafe", "gefängnis", "jahr", "monat", "arrest", "bewährung"),
}
"""Nouns, or how they end, beside which a verb tells of no words: "forderte drei Todesopfer"."""

WORDING = frozenset("Wort Satz Spruch Parole Slogan Ruf Aussage Begründung Titulierung Bezeichnung".split())
"""Nouns that announce quoted words."""
LIGHT_SAYINGS = frozenset({
    ("geben", "bedenken"), ("geben", "verstehen"), ("geben", "erkennen"), ("geben", "Protokoll"), ("stellen", "Aussicht"),
    ("bringen", "Ausdruck"), ("geben", "Ausdruck"), ("führen", "Feld"), ("bringen", "Sprache"),
})  # fmt: skip
"""Verbs with the word that makes them one of saying: "gab zu bedenken", "stellte in Aussicht"."""
NO_SAYINGS = frozenset({("tragen", "Sorge")})
"""Verbs beside which a noun of saying tells nothing: "trägt dafür Sorge, dass"."""
ABLE_TO = frozenset({"wissen"})
"""Verbs of knowing whose infinitive is what somebody can do."""
VIEWS = frozenset({("aus", "Sicht"), ("aus", "Perspektive"), ("in", "Auge")})
"""Prepositions with nouns that say from whose point of view: "aus Sicht der Partei"."""
DOCUMENTS = frozenset(
    "Schreiben Stellungnahme Brief Bericht Erklärung Mitteilung Studie Gutachten Papier Dokument Urteil Beschluss Antrag Programm "
    "Koalitionsvertrag Entwurf Begründung Protokoll Memorandum Resolution Kommuniqué Mail E-Mail Interview Artikel Aufruf Anklageschrift "
    "Klageschrift Manifest Flugblatt Vorlage Notiz Vermerk Beitrag Kommentar Bescheid Tweet Untersuchung Kreis Medien Medium Presse "
    "Antwort Umfrage Statistik Analyse Erhebung Auswertung Unterlage Daten".split()
)
"""Nouns, also at the end of compounds, for where something is written or heard that nobody else tells."""
WITHIN = frozenset({"darin"})
"""Adverbs that point to a document of the sentence before."""
STANCES = frozenset("unterstützen ablehnen kritisieren begrüßen verurteilen verwerfen".split())
"""Verbs that take a stand on somebody else's words."""
WRITTEN_IN = frozenset({"in", "aus"})
"""Prepositions before them."""
STANDING = frozenset({"stehen", "hervorgehen"})
"""Verbs that tell what is written, beside a document only."""
POINTING_ADVERBS = frozenset({
    ("davon", "ausgehen"), ("darauf", "hinweisen"), ("darauf", "verweisen"), ("damit", "rechnen"), ("darüber", "berichten"),
    ("darauf", "hoffen"), ("davor", "warnen"), ("darüber", "informieren"),
})  # fmt: skip
"""Adverbs that at the head of a sentence stand for what the one before says, with their verbs."""
LABELLING_NAMES = frozenset({"nennen", "bezeichnen"})
"""Verbs that in the passive without an agent say how something is called."""
NAMING = frozenset({"heißen", "nennen"})
"""Verbs that in the passive or without a sentence only give a name."""
HEARSAY = frozenset({"soll", "sollen", "sollte", "sollten"})
