"""Names, titles, and nouns that stand for a named thing."""

COMPANY = frozenset({"Company", "Organization"})

HYPERNYMS: dict[str, frozenset[str]] = {
    "Bündnis": frozenset({"Alliance"}), "Militärbündnis": frozenset({"Alliance"}), "Militärallianz": frozenset({"Alliance"}),
    "Allianz": frozenset({"Alliance"}), "Verteidigungsbündnis": frozenset({"Alliance"}), "Verteidigungsallianz": frozenset({"Alliance"}),
    "Koalition": frozenset({"Alliance"}), "Gruppe": frozenset({"Alliance", "Organization"}),
    "Staatenbund": frozenset({"PoliticalUnion"}), "Union": frozenset({"PoliticalUnion"}), "Gemeinschaft": frozenset({"PoliticalUnion"}),
    "Partei": frozenset({"Party"}), "Konzern": COMPANY, "Unternehmen": COMPANY, "Firma": COMPANY, "Hersteller": COMPANY,
    "Verein": frozenset({"Organization"}), "Klub": frozenset({"Organization"}), "Verband": frozenset({"Organization"}),
    "Betrieb": COMPANY, "Organisation": frozenset({"Organization", "Alliance"}),
    "Land": frozenset({"Country"}), "Staat": frozenset({"Country"}), "Nachbarland": frozenset({"Country"}),
    "Stadt": frozenset({"City", "Place"}), "Metropole": frozenset({"City", "Place"}), "Hauptstadt": frozenset({"City", "Place"}),
    "Gemeinde": frozenset({"City", "Place"}), "Ort": frozenset({"City", "Place"}), "Insel": frozenset({"Place"}),
    "Sender": frozenset({"Media"}), "Zeitung": frozenset({"Media"}), "Blatt": frozenset({"Media"}), "Magazin": frozenset({"Media"}),
    "Mann": frozenset({"Person"}), "Frau": frozenset({"Person"}), "Politiker": frozenset({"Person"}), "Politikerin": frozenset({"Person"}),
}  # fmt: skip
"""A noun with a definite article or "dieser" may stand for a thing of these kinds named before."""

KIND_NOUNS: dict[str, str] = {
    "Allianz": "Alliance", "Bündnis": "Alliance", "Koalition": "Alliance", "Partei": "Party", "Konzern": "Company",
    "Unternehmen": "Company", "Firma": "Company", "Verein": "Organization", "Verband": "Organization", "Institut": "Organization",
    "Universität": "Organization", "Hochschule": "Organization", "Ministerium": "Government", "Regierung": "Government",
    "Museum": "Organization", "Theater": "Organization", "Stiftung": "Organization", "Gewerkschaft": "Organization",
    "Zeitung": "Media", "Sender": "Media", "Hauptquartier": "Building", "Sitz": "Building", "Zentrale": "Building", "Werk": "Building",
    "Haus": "Building", "Geschäft": "Building", "Laden": "Building", "Filiale": "Building", "Hotel": "Building",
    "Fabrik": "Building", "Kirche": "Building", "Bahnhof": "Building", "Flughafen": "Building", "Brücke": "Building",
    "Schule": "Organization", "Klinik": "Organization", "Botschaft": "Government", "Konsulat": "Government",
    "Rathaus": "Building", "Stadion": "Building", "Polizei": "Government", "Gericht": "Organization", "Amt": "Government",
    "Behörde": "Government", "Stadtrat": "Government", "Gemeinderat": "Government", "Parlament": "Government",
    "Gruppe": "Organization", "Spitze": "Organization",
}  # fmt: skip
"""The kind of a thing that is named by a common noun, by the noun or the last part of a compound."""

MEETING_NOUNS = frozenset(
    "Treffen Gipfel Konferenz Sitzung Tagung Gespräch Verhandlung Zusammenkunft Begegnung Versammlung Kongress Parteitag".split()
)
EVENT_NOUNS = MEETING_NOUNS | frozenset(
    "Krieg Wahl Abstimmung Angriff Unfall Brand Erdbeben Festival Spiel Turnier Finale Messe Ausstellung Demonstration Streik "
    "Prozess Feier Konzert Premiere Hochzeit Rennen Wettbewerb Waffenstillstand Eröffnung Gründung Rückzug Besuch Umbau".split()
)
"""Nouns of events, also as the last part of a compound."""

GROUP_NOUNS = frozenset("Mitglied Staat Land Partner Mitgliedstaat Mitgliedsland".split())
"""Last part of a compound that means the members of what stands before the hyphen ("Nato-Mitglieder")."""

FEMALE_FIRST_NAME = (
    r"(?!(?:Luca|Sascha|Mischa|Joshua|Nikita|Ilja|Noa|Toma|Jona|Kosta|Elia)\b)[A-ZÄÖÜ][a-zäöüß]+a(?:-\S+)? .+"
)
"""Full names whose first name ends in "-a", as most of women do and few of men."""
PERSON_ENDINGS: tuple[str, ...] = tuple(
    "mann chef iker ologe krat seur genieur vater anwalt arzt mediziner leiter sprecher trainer minister präsident direktor kanzler "
    "sieger spieler meister vorsitzende abgeordnete beamte kandidat dezernent journalist "
    "jurist polizist autor professor lehrer richter manager unternehmer gründer schauspieler sänger künstler maler".split()
)
"""How nouns for a man, or for a person, end in small letters: "SPD-Mann", "Vorsitzende"."""
PEOPLE_ENDINGS: tuple[str, ...] = tuple(
    "partner bürger mitarbeiter händler forscher bauer züchter schäfer stürmer kritiker gegner besitzer käufer kollege zuschauer "
    "einwohner anwohner nachbar schüler kind eltern gast kunde mitglied täter opfer retter helfer bewohner arbeiter wähler "
    "fahrer investor inhaber eigentümer senator coach spieler schwester bruder mutter tochter sohn enkel onkel tante".split()
)
"""How other nouns for people end, who are seldom described by them alone."""
AGENT_ENDINGS: tuple[str, ...] = (
    "er",
    "ern",
    "in",
    "innen",
    "ist",
    "isten",
    "ent",
    "enten",
    "mann",
    "frau",
    "leute",
    "ende",
    "enden",
)
"""How most nouns for persons end, and for what does something: "Malerin", "Sammler", "Trawler", "Studierende"."""
ACTOR_ENDINGS: tuple[str, ...] = (
    *PERSON_ENDINGS,
    *(
        "innen erin istin entin orin antin leute frau frauen mann männer "
        "amt anwaltschaft armee ausschuss bahn bank behörde betrieb bezirk bündnis bund bundestag chor dienst eltern familie feuerwehr firma "
        "fraktion gemeinde gemeinschaft gericht gesellschaft gewerkschaft gremium gruppe hochschule initiative institut jugend jury "
        "kammer kanzlei kasse kirche klasse klinik klub koalition komitee kommission konzern konzerne kreis land länder landtag leute "
        "mannschaft mehrheit mensch menschen miliz ministerium museum nation öffentlichkeit opposition orchester parlament partei "
        "parteien polizei präsidium presse rat redaktion regierung reederei republik schule sender senat staat staaten stadt städte "
        "stiftung streitkräfte team theater truppe truppen union universität unternehmen verband verbände verein vereine versicherung "
        "verwaltung volk vorstand werft wirtschaft zeitung zoll").split(),
)  # fmt: skip
"""How nouns in small letters end that mean somebody, or a body that can act as one."""
BODIES = frozenset({"Stadtrat", "Gemeinderat"})
"""Offices whose name is that of a body, too, which mostly is meant."""
CIRCLE_ENDINGS: tuple[str, ...] = ("team", "gruppe", "kreis", "bande", "clique", "trio", "duo", "ensemble", "quartett")
"""How nouns in small letters end behind which "um" says who they belong to: "das Team um Kern"."""
MASCULINE_AGENTS: tuple[str, ...] = ("er", "ern", "ist", "isten", "ent", "enten", "or", "oren", "ende", "enden")
"""How masculine nouns for persons end: "Kläger", but not "Fenster"."""
MEDIA_ENDINGS: tuple[str, ...] = (
    "zeitung",
    "agentur",
    "zeitschrift",
    "illustrierten",
    "rundschau",
    "presse",
    "sendung",
)
"""How feminine nouns for media end, whose dative looks like a genitive: "sagte die Ministerin der Zeitung"."""
MEDIA_STAFF: tuple[str, ...] = tuple(
    "redakteur chef sprecher korrespondent reporter verleger herausgeber leiter journalist mitarbeiter autor "
    "redakteurin chefin sprecherin korrespondentin reporterin verlegerin herausgeberin leiterin journalistin "
    "mitarbeiterin autorin redaktion vorstand führung eigentümer eigentümerin geschäftsführer geschäftsführerin".split()
)
"""How nouns end for those who belong to a medium: "sagte die Chefin der Zeitung"."""
SHARES = frozenset(
    "Drittel Viertel Fünftel Hälfte Teil Großteil Prozent Mehrheit Mehrzahl Anzahl Zahl Dutzend Reihe".split()
)
"""Nouns that mean some of those named behind them."""
FEMALE_NOUN = (
    r"\w*(?:er|ist|log|ent|ant|eur|at|or|[äÄ]rzt|anwält|wirt|schütz|köch|gräf|nom|graf|soph|genoss|kolleg)in|\w+frau"
)
"""A noun that means a woman by what she does."""
FEMALE_TITLES = frozenset({"Frau"})
MALE_TITLES = frozenset({"Herr"})
TITLES = frozenset({"Herr", "Frau", "Dr.", "Prof.", "Professor", "Professorin"})
"""Words before a name that are no office."""
LEGAL_FORMS = frozenset("AG GmbH SE KG KGaA OHG mbH gGmbH e.V. eG Inc. Ltd. plc Corp. S.A. N.V. & Co. Holding".split())
"""Words of a company's name that say what it is by law, and are often left out."""
OFFICE_LINKS = frozenset("von vom der des im in für bei beim am an aus zu zum zur".split())
"""Words between an office and what it belongs to."""
SINGLE_OFFICES: tuple[str, ...] = (
    "kanzler", "präsident", "bürgermeister", "landrat", "regierungschef", "staatschef", "premier", "premierminister",
    "außenminister", "innenminister", "finanzminister", "verteidigungsminister", "wirtschaftsminister", "justizminister",
    "verkehrsminister", "umweltminister", "gesundheitsminister", "arbeitsminister", "agrarminister", "papst",
)  # fmt: skip
"""How offices end that one person at a time holds."""
NATIONAL_OFFICES = frozenset({"kanzler", "bundespräsident"})
"""Those of which no text says of which country they are, for there is one in the country where it appears."""
DEPUTIES: tuple[str, ...] = ("vize", "ex-", "alt-", "schatten", "landes")
"""How offices begin that are not the office itself."""
DEFINITE: dict[str, frozenset[str]] = {
    "f": frozenset({"die", "der", "zur"}),
    "m": frozenset({"der", "dem", "den", "des", "vom", "beim", "zum"}),
}
"""Articles, and what is one word with them, before a noun that means one woman, and before one that means one man."""
OFFICE_LEVELS: dict[str, tuple[str, ...]] = {"bundes": ("kanzler", "minister"), "us-": ("",)}
"""What stands before an office and is often left out, and before which."""
NAME_PARTICLES = frozenset("von van de der den zu zum zur bin ibn ben di da del la le und ter".split())
"""Words in small letters with which a surname begins."""
OFFICE_FIELDS: dict[str, tuple[str, ...]] = {
    "politics": (
        "minister", "kanzler", "ministerpräsident", "bundespräsident", "us-präsident", "bürgermeister", "abgeordneter", "abgeordnete", "senator", "landrat", "politiker",
        "stadtrat", "staatssekretär", "fraktionschef", "parteichef", "regierungschef", "staatschef",
    ),
    "sport": (
        "torwart", "torhüter", "trainer", "stürmer", "verteidiger", "spieler", "profi", "torjäger", "läufer", "schwimmer", "boxer",
        "radprofi", "turner", "springer", "rennfahrer", "kapitän",
    ),
    "arts": (
        "maler", "sänger", "autor", "schriftsteller", "regisseur", "schauspieler", "komponist", "dirigent", "pianist", "musiker",
        "künstler", "dichter", "bildhauer", "intendant", "geiger",
    ),
    "science": ("physiker", "forscher", "professor", "historiker", "chemiker", "biologe", "wissenschaftler", "rektor", "ökonom"),
    "business": ("vorstandschef", "vorstandsvorsitzender", "geschäftsführer", "unternehmer", "manager", "konzernchef"),
    "craft": ("landwirt", "bauer", "bäcker", "metzger", "tischler", "arzt", "chefarzt", "lehrer", "architekt", "pfarrer"),
}  # fmt: skip
"""What an office has to do with, by how its noun ends in the masculine; one person is rarely told of in two of them."""

NATIONALITIES: dict[str, str] = {
    "niederländ": "NL", "amerikan": "US", "us-amerikan": "US", "französ": "FR", "franzos": "FR", "brit": "GB", "belg": "BE", "span": "ES", "spani": "ES",
    "italien": "IT", "poln": "PL", "pole": "PL", "pol": "PL", "österreich": "AT", "schweiz": "CH", "dän": "DK", "däne": "DK", "schwed": "SE",
    "schwede": "SE", "norweg": "NO", "finn": "FI", "finne": "FI", "russ": "RU", "russe": "RU", "ukrain": "UA", "türk": "TR", "türke": "TR",
    "griech": "GR", "grieche": "GR", "portugies": "PT", "portugiese": "PT", "ir": "IE", "ire": "IE", "ungar": "HU", "tschech": "CZ", "tscheche": "CZ",
    "slowak": "SK", "slowake": "SK", "slowen": "SI", "slowene": "SI", "kroat": "HR", "kroate": "HR", "serb": "RS", "serbe": "RS", "bulgar": "BG",
    "bulgare": "BG", "rumän": "RO", "rumäne": "RO", "est": "EE", "este": "EE", "lett": "LV", "lette": "LV", "litau": "LT", "litauer": "LT",
    "luxemburg": "LU", "chines": "CN", "chinese": "CN", "japan": "JP", "südkorean": "KR", "nordkorean": "KP", "ind": "IN", "inder": "IN",
    "israel": "IL", "syr": "SY", "syrer": "SY", "iran": "IR", "irak": "IQ", "ägypt": "EG", "marokkan": "MA", "brasilian": "BR",
    "argentin": "AR", "mexikan": "MX", "kanad": "CA", "austral": "AU", "neuseeländ": "NZ", "südafrikan": "ZA", "deutsch": "DE", "isländ": "IS",
    "georg": "GE", "belaruss": "BY", "weißruss": "BY", "saudi-arab": "SA", "saudisch": "SA", "afghan": "AF", "afghane": "AF", "vietnames": "VN",
}  # fmt: skip
"""Stem of an adjective (before "-isch") or of a noun of nationality (before "-er", "-in") -> ISO 3166 code."""

NATIONALITY_ENDINGS: tuple[str, ...] = (
    "ische",
    "ischer",
    "isches",
    "ischen",
    "ischem",
    "isch",
    "erinnen",
    "erin",
    "ern",
    "ers",
    "er",
    "innen",
    "in",
    "en",
    "e",
    "n",
    "",
)
AGE = r"(\d{1,3})-?[Jj]ährige[rnms]?"
"""A word that tells how old somebody is."""
SAME_OFFICE: dict[str, tuple[str, ...]] = {
    "Rathauschef": ("Bürgermeister",), "Stadtchef": ("Bürgermeister",), "Stadtoberhaupt": ("Bürgermeister",),
    "Regierungschef": ("Kanzler", "Ministerpräsident", "Premier"), "Ressortchef": ("Minister",), "Amtschef": ("Minister",),
    "Landeschef": ("Ministerpräsident",), "Staatschef": ("Präsident",), "Staatsoberhaupt": ("Präsident",),
    "Behördenchef": ("Präsident", "Leiter", "Direktor"), "Notenbankchef": ("Präsident",), "Konzernchef": ("Vorstand",),
    "Firmenchef": ("Geschäftsführer", "Vorstand"), "Übungsleiter": ("Trainer",), "Coach": ("Trainer",), "Pontifex": ("Papst",),
}  # fmt: skip
"""Nouns that newspapers write in place of an office -> what the office is called (also its feminine, also in compounds)."""
FORMER: tuple[str, ...] = ("ehemalig", "früher", "damalig", "einstig", "vormalig")
LATER: tuple[str, ...] = ("später",)
"""Of whom the text tells before: by now the office was held."""
COMING: tuple[str, ...] = ("künftig", "zukünftig", "designiert", "angehend")
"""How adjectives begin that say that an office is still to be held."""
FORMER_PREFIXES: tuple[str, ...] = ("Ex-", "Alt-")
FORMER_ADVERBS = frozenset({"früher", "einst", "ehemals", "vormals", "damals", "zuvor"})
"""Words that say that an office is held, or a name is borne, no more."""
FORMERLY_CALLED = "früher heißen"
"""The relation of a thing to its former name."""
RENAMED = "umbenannt"
"""How a participle begins that stands between a new name and the old one."""
RENAMED_TO = "umbenannt werden in"
"""The relation of a thing to its new name."""
RENAMINGS: tuple[str, ...] = (
    FORMERLY_CALLED,
    RENAMED_TO,
    "heißen",
    "sich umbenennen in",
    "firmieren als",
    "firmieren unter",
)
"""Open relations that join two names of one organisation or place."""
HEAD_PLACES = frozenset({"Hauptquartier", "Sitz", "Zentrale", "Hauptsitz"})
"""Nouns that mean the same building of an organisation."""
