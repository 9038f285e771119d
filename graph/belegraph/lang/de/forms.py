"""Small words and forms that the rules ask for by name."""

CONTRACTIONS = {
    "im": "in", "ins": "in", "am": "an", "ans": "an", "zum": "zu", "zur": "zu", "beim": "bei", "vom": "von", "fürs": "für",
    "aufs": "auf", "ums": "um", "durchs": "durch", "übers": "über",
}  # fmt: skip
"""A preposition grown together with its article -> the preposition."""

EXPLETIVE = "es"
REFLEXIVE = "sich"
COPULA = "sein"
PASSIVE = "werden"
STATE_PASSIVE = "sein"
PERFECT = frozenset({"haben"})
WITH_SEIN = (
    "altern auftauchen ausarten ausufern begegnen bersten bleiben brechen dringen eilen einschlafen entfallen entfliehen entgleisen "
    "entkommen entstehen entweichen erblinden erfolgen erfrieren erkranken erlahmen erlöschen ermüden erscheinen ersticken ertrinken "
    "erwachen erwachsen explodieren fahren fallen fliegen fliehen fließen flüchten folgen frieren gedeihen gehen gelangen gelingen "
    "genesen geraten geschehen gleiten heilen implodieren kentern kippen klettern kollabieren kommen kriechen landen laufen misslingen "
    "passieren platzen prallen rasen reifen reisen reißen rennen rosten rücken rutschen scheiden scheitern schlüpfen schmelzen "
    "schreiten schrumpfen schwellen schwimmen schwinden segeln sein sickern sinken spazieren springen starten steigen sterben stoßen "
    "stranden strömen stürmen stürzen tauchen tauen treten trocknen verblassen verbluten verfallen verfaulen vergehen verhungern "
    "verkommen verlaufen verreisen verrosten verschwinden versiegen versinken verstummen versterben verunglücken verwelken wachsen "
    "kehren verenden wechseln siedeln pendeln marschieren emigrieren avancieren wandern weichen werden zerbrechen zerfallen zerplatzen ziehen"
).split()
SEPARABLE = (
    "ab an auf aus bei durch ein empor entgegen entlang fehl fern fest fort heim her herab heran herauf heraus herein herum herunter "
    "hervor hin hinab hinauf hinaus hindurch hinein hinterher hinzu los mit nach nieder näher um unter vor voran voraus vorbei vorüber "
    "weg weiter wieder zu zurecht zurück zusammen zuvor zwischen über"
).split()
PARTICLED = "eintreffen zusammentreffen abbrennen ausbrennen niederbrennen abklingen abebben aufwachen".split()
"""Verbs whose perfect is formed with "sein" though that of the verb alone is not."""
NO_PASSIVE = frozenset([*WITH_SEIN, *PARTICLED]) | {particle + verb for particle in SEPARABLE for verb in WITH_SEIN}
"""Verbs whose perfect is formed with "sein" and that have no passive."""
FUTURE = "werden"
TIME_UNITS = frozenset({"a", "month", "week", "d", "h", "min", "s"})
HAVE_AND_BE = frozenset({"haben", "sein"})
SUBJUNCTIVE_FUTURE: tuple[str, ...] = ("würd",)
"""Beginnings of the future auxiliary's Konjunktiv II."""
IMPERSONAL = {"kommen": "zu", "fehlen": "an", "mangeln": "an", "handeln": "um"}
"""Verbs that with "es" say what there is, and the preposition before it."""
CONCERN, AT = "handeln", "bei"
""" "bei X handelt es sich um Y" says that X is Y."""
EXISTENCE_VERB = "geben"
EXISTENCE = "es geben"
HAPPENING_VERBS = frozenset({"stattfinden"})
HAPPENING = "stattfinden"
PREDICATING = frozenset(
    "gelten bezeichnen dienen ansehen betrachten erweisen herausstellen auftreten einstufen werten".split()
)
"""Verbs that predicate something of their subject with "als"."""
MOOD_VERBS = frozenset({"äußern"})
"""Verbs that with "sich" and an adjective say how somebody feels about something."""
NOTHING_ALONE = frozenset(
    "gehen machen stehen liegen erfolgen lassen geraten haben tun führen bringen nehmen setzen stellen legen halten "
    "geben ziehen bilden betragen".split()
)
"""Verbs that say nothing without an object, an adverb or a phrase."""
WANTING_AN_OBJECT = frozenset(
    "sagen erklären mitteilen betonen bekanntgeben hinzufügen feststellen ankündigen versichern bestätigen "
    "bedeuten kennen besitzen enthalten nennen bezeichnen betreffen verursachen beziffern schätzen erwarten "
    "verlangen fordern erhalten bekommen besagen vorsehen vorwerfen".split()
)
"""Verbs that say nothing without an object or a clause, whenever and wherever it was."""
OUTCOMES = frozenset({"Schluss", "Ergebnis"})
"""Nouns that a verb takes along only where a clause says what they are."""
WEIGHING = frozenset("bedenken berücksichtigen beachten wissen merken".split())
"""Verbs that speak of what is so, though they stand in a condition."""
JUDGING_VERBS = frozenset({"halten"})
"""Verbs that with "für" say what somebody thinks of an object."""
VOTING = frozenset({"stimmen", "votieren"})
AGAINST = "dagegen"
FOR_OR_AGAINST = frozenset({"dafür", AGAINST})
"""Adverbs without which a verb of voting would say nothing."""
ABOUT = frozenset({"über"})
"""Prepositions before what somebody speaks of."""
PREDICATING_WORDS = frozenset({"als", "für", "zu"})
AS = "als"
LIKE = "wie"
AS_MUCH = frozenset({"so", "ebenso", "genauso"})
"""Adverbs of what is compared with "wie"."""
BUT = "sondern"
NEITHER = "weder"
REASONING = frozenset({"denn"})
"""Conjunctions behind which a sentence stands for itself."""
POLITE = "Sie"
MORE = "mehr"
MORE_OR_LESS = frozenset({"mehr", "weniger"})
NEITHER_NOR = frozenset({"weder", "noch"})
BETWEEN = frozenset({"zwischen"})
SPANS = frozenset({("von", "bis"), ("vom", "bis"), ("ab", "bis"), ("von", "zu"), ("von", "nach"), ("von", "auf")})
"""Pairs of prepositions that name a stretch together: "von 1978 bis 1996"."""
TELLING_ADVERBS = frozenset(
    "hier dort da dorthin hierher überall draußen drinnen oben unten links rechts daheim früher später damals einst "
    "seither seitdem zuvor vorher nachher danach anschließend zuletzt zunächst zuerst bereits jetzt nun derzeit zurzeit "
    "bald sofort oft häufig selten manchmal immer wieder mehrfach mehrmals einmal zweimal dreimal erstmals jahrelang "
    "kürzlich jüngst neulich monatelang wochenlang tagelang stundenlang nachts morgens abends mittags zusammen gemeinsam allein".split()
) - {"bereits", "da", "nun", "immer", "wieder"}
"""Adverbs that say when, where or how."""
COUNTING_ADVERBS = frozenset(
    "zweimal dreimal viermal fünfmal zehnmal mehrmals mehrfach vielfach teilweise zeitweise teils schrittweise probeweise gemeinsam "
    "zusammen erstmals jahrelang monatelang wochenlang tagelang stundenlang nachts morgens abends mittags".split()
)
"""Adverbs that say how often, how long or how far, and take part in what is told."""
RARELY = frozenset({"selten"})
"""Adverbs without which a verb would say nearly the contrary."""
MEASURING_ADVERBS = frozenset("kurz mitten direkt unmittelbar weit tief hoch knapp gleich lange".split())
"""Adverbs that say how near or far: "kurz vor Schluss" is one phrase."""
RESTRICTING = frozenset("nur erst lediglich bloß ausschließlich einzig allein".split())
"""Words that restrict what is told to the phrase behind them."""
NOT_BEFORE = frozenset({"erst"})
"""Those of them that say how far something has come, or that it was not before."""
ADDING = frozenset({"allein"})
"""Those of them that before a time say how much it is already ("allein im Mai")."""
STILL = "noch"
JUDGING_ADVERBS = frozenset(
    "offenbar wahrscheinlich vermutlich möglicherweise tatsächlich eigentlich natürlich angeblich sicher ursprünglich "
    "schließlich endlich letztlich grundsätzlich allerdings lediglich".split()
)
"""Words in the form of an adjective that judge or join, and tell nothing of their own."""
ADVERSATIVE = frozenset({"sondern", "aber", "doch", "jedoch"})
THAN_EVER = ("denn", "je")

WANT = frozenset({"wollen", "möchten", "mögen"})
SHALL, CAN, MUST, MAY = "sollen", "können", "müssen", "dürfen"
STATES = frozenset({"stammen", "angehören"})
REFLEXIVE_STATES = frozenset({"befinden", "handeln"})
"""Verbs of what is so and cannot be planned; with "sollen" they tell what is said."""
HEARSAY = frozenset({"sollen", "wollen"})
"""Modal verbs that with a perfect infinitive tell what is said or claimed."""
LET = "lassen"
COULD, HAD_TO, MIGHT = "konnt", "musst", "dürft"
"""Beginnings of past and subjunctive forms that are meant otherwise than the modal verb's present."""
SHOULD = "sollt"
"""Beginning of the forms that wish more than they plan."""
SEEM = frozenset({"scheinen"})
POSSIBLE_PASSIVE = "zu {} sein"
"""How "ist zu erkennen" is cited."""

TO = "zu"
THAT = "dass"
CONSECUTIVE = frozenset("so derart solch solche solcher solches solchen dadurch".split())
"""Words before "dass" that make a result or a means of its clause."""
PLANNED_VERBS = frozenset(
    "teilnehmen stattfinden beginnen enden starten kommen eintreffen folgen eröffnen auftreten sprechen "
    "klären prüfen untersuchen ermitteln beraten".split()
)
"""Verbs that with "sollen" tell of a plan, whoever the subject is."""
PLANNING = frozenset("planen vorsehen ansetzen terminieren anberaumen".split())
"""Verbs whose passive says when an event is to be."""
APPOINTING = frozenset("wählen ernennen berufen bestimmen küren befördern bestellen machen nominieren".split())
SITUATED = frozenset("ansässig gelegen beheimatet stationiert".split())
"""Adjectives that with "in" say where something is."""
COPULAR = frozenset(
    "werden bleiben scheinen heißen gelten wirken aussehen erscheinen nennen halten finden machen".split()
)
"""Verbs whose noun without a preposition is predicated and no object."""
NAMING = frozenset({"nennen", "taufen", "schelten", "schimpfen"})
"""Verbs whose second object is what the first is called."""
NEW = frozenset({"neu", "jung"})
"""Adjectives that point to what was named last for the first time."""
WHERE = frozenset({"in", "an", "bei", "auf", "vor", "nahe"})
INSIDE = frozenset({"in"})
BY_THE_WAY = frozenset("weder laut zufolge gemäß wegen trotz während ohne statt anstatt wie".split())
"""Prepositions whose phrase says why or according to whom, but names no participant."""
SET_PHRASES = frozenset(
    {
        ("vor", "allem"), ("unter", "anderem"), ("auf", "anfrage"), ("auf", "nachfrage"), ("in", "durchschnitt"),
        ("in", "schnitt"), ("in", "mittel"), ("in", "übrigen"), ("in", "gegenzug"), ("in", "grunde"), ("zu", "schein"),
        ("zu", "teil"), ("in", "prinzip"), ("zu", "begründung"), ("in", "einzelnen"), ("zu", "recht"), ("an", "ende"),
    }
)  # fmt: skip
"""A preposition with a word that together are an adverb, and name nothing."""
NO_PARTICIPANT = WHERE | frozenset({"unter", "während", "als"})
FILLING = frozenset("zu von für gegen mit um über aus an auf nach durch als".split())
"""Prepositions whose phrase beside an object tells what else takes part ("zu einer Haftstrafe verurteilen")."""
FIGURING = frozenset("mit gegen auf um in".split())
"""Those of them before a number that says how something ended ("mit 46 Stimmen"), and not how many took part."""
RESULTING = frozenset("zu als um".split())
"""Those of them that say what becomes of the object, which is told beside it ("zu einer Haftstrafe verurteilen")."""
CONCERNING = frozenset("gegen über nach um mit für".split())
"""Prepositions before what a passive without a subject is about: "Nach dem Hund wird gesucht"."""
ADJOINING = frozenset({"nach", "neben"})
"""Prepositions whose phrase, where there is another one, only adds to it ("siegte nach zwei Niederlagen in Kiel")."""
FIRST_MODALS = frozenset({"sollte", "sollten"})
NO_AGENT = frozenset({"gebären"})
DATIVE_VERBS = frozenset(
    "gehören angehören unterstehen gefallen nützen schaden fehlen gleichen ähneln entsprechen gelten dienen unterliegen zustehen "
    "vorstehen entstammen".split()
)
"""Verbs with a dative and no accusative."""
NO_DATIVE = frozenset({"die", "das", "welche", "welches"})
"""Forms of the relative pronoun that are no dative."""
ASKED = frozenset({"von", "an"})
DATED = frozenset(
    "gebären sterben gründen eröffnen erscheinen veröffentlichen errichten erbauen bauen einweihen entstehen abschließen "
    "heiraten promovieren uraufführen".split()
)
"""Verbs whose date is as much worth telling as anything else."""
ABSTRACT_ENDINGS: tuple[str, ...] = ("ung", "heit", "keit", "tion", "schaft", "ment", "tät")
"""Endings of nouns that nothing can be asked of."""
CLAUSAL_RELATIVES = frozenset({"was"})
AGENT = frozenset({"von", "durch"})
BELONGING = frozenset({"von", "bei", "für", "in"})
PART_OF = frozenset({"von", "an"})
ATTENDING = frozenset({"mit", "von", "zwischen"})
FROM = frozenset({"aus"})
LEAVING: tuple[str, ...] = tuple(
    "kehr flucht zug reise flug weg start tritt stieg port abschied sprung fahrt gang ruf wurf schluss fall blick sicht".split()
)
"""How nouns end that tell of a movement or a view: what comes from a place by them is not from there."""
OF = "von"
ORIGIN = frozenset({"von", "aus"})
COME_FROM = "stammen aus"
TOGETHER = "mit"
AT_MEETING = frozenset({"bei", "auf", "in"})
BY, UP_TO = frozenset({"um"}), frozenset({"auf"})
"""Prepositions before how much something changes, and before what it changes to."""
CHANGE_NOUNS: tuple[str, ...] = tuple(
    "erhöhung senkung anhebung absenkung steigerung minderung verringerung reduzierung reduktion kürzung verlängerung verkürzung "
    "verteuerung verbilligung aufstockung ausweitung verschiebung verzögerung verspätung vergrößerung verkleinerung anstieg rückgang "
    "zunahme abnahme zuwachs wachstum plus minus sprung streit kampf ringen".split()
)
"""How nouns end that mean a change, and so take how much it is."""
TARGET_PREPOSITIONS = frozenset({"auf", "von"})
PRONOMINAL: tuple[str, ...] = ("da", "hier")
"""Beginnings of adverbs that stand for a prepositional phrase ("daran")."""
NO_COMPLEMENT = frozenset("deshalb dabei daher dagegen danach damit dadurch daraufhin darum dafür hierbei".split()) - {
    "dafür",
    "damit",
}
"""Such adverbs that join sentences and complete no verb."""

PRESENT_PARTICIPLE = "nd"
PARTICIPLES = {"iert": "ieren"}
"""Endings of past participles -> of infinitives, where the dictionary has none."""
ADJECTIVE_ENDINGS: tuple[str, ...] = ("em", "en", "er", "es", "e")
SIZES = frozenset({"stark", "zählend", "umfassend"})

MASCULINE = frozenset({"er", "ihn", "ihm"})
FEMININE = frozenset({"sie", "ihr", "ihnen"})
THEY = "sie"
"""The pronoun that is singular or plural, as the verb tells."""
MALE_ARTICLES = frozenset({"dem", "den", "des", "dessen"})
FEMALE_ARTICLES = frozenset({"die", "deren"})
EITHER_ARTICLE = "der"
"""Articles and relative pronouns beside the name of a man, of a woman, of either."""
HIS: tuple[str, ...] = ("sein",)
HER: tuple[str, ...] = ("ihr",)
"""Beginnings of possessives."""
PLURAL_ONLY = frozenset({"ihnen"})
DEFINITE = frozenset("der die das dem den des".split())
INDEFINITE_STEMS: tuple[str, ...] = ("ein", "kein")
DEMONSTRATIVE = "dies"
ONE = "man"
NOBLE = frozenset({"von", "van"})
"""Prepositions that begin a family name."""
LATTER = {"dieser": "Masc", "diesen": "Masc", "diesem": "Masc", "diese": "Fem"}
"""Forms by which the one named last is taken up, and their gender."""
FEMALE_ENDING = "in"
ARTICLES = frozenset("der die das den dem des ein eine einen einem einer eines".split())
HOLLOW = frozenset(
    "der die dem den deren dessen denen das dies dieses dieser diese es was wer welche welcher welches man".split()
)
"""Words that say nothing as a subject where nobody knows what they stand for."""
PERSONAL = frozenset("er ihn ihm sie ihr ihnen".split())
"""Pronouns of which nothing can be told where nobody knows whom they mean."""
ACCORDING = frozenset({"laut", "zufolge", "gemäß"})
RULING = frozenset({"gemäß"})
"""Of these, those that name a rule rather than who says something."""
NO_ARGUMENT = (ACCORDING - RULING) | {"weder", "wie"}
"""Prepositions of what takes no part in what is told."""
OWN = "eigen"
AFTER_NOUN = "zufolge"
AFTER = "nach"
RUMOUR_VERB = "heißen"
"""With "es" and a preposition it names a source: "hieß es aus dem Ministerium"."""
LOOMING = frozenset({"drohen"})
"""Verbs that threaten nobody by speaking where they have a dative: "ihm droht Haft"."""
NO_SOURCES = frozenset({"Gesetz", "Vertrag", "Plan", "Verfassung", "Tabelle"})
GENITIVE = "s"
REACHED = frozenset({"erreichen", "erfüllen", "übertreffen"})
MISSED = frozenset({"verfehlen", "reißen"})
WISHING = frozenset({"wollen"})
"""Modal verbs by which somebody says what is to be."""
