"""Sorts of things that are no persons: which nouns describe one, and what its name is made with."""

DESCRIBED: dict[str, tuple[str, ...]] = {
    "company": tuple(
        "airline anbieter ausrüster auto-bauer autobauer bank bieter brauerei betreiber betrieb börsenneuling dienstleister discounter "
        "druckerei entwickler fabrikant firma fluggesellschaft flugzeugbauer fonds fondsgesellschaft gesellschaft großbank handelskette "
        "händler hersteller holding investor kasse kette konkurrent konzern lieferdienst maschinenbauer mischkonzern molkerei "
        "mutterkonzern produzent reederei riese schiffbauer sparkasse spediteur start-up startup unternehmen verlag vermieter "
        "vermittler versicherer versicherung versorger werft zulieferer".split()
    ),
    "club": tuple(
        "absteiger aufsteiger bundesligist club drittligist elf ensemble klub mannschaft meister rekordmeister regionalligist "
        "tabellenführer team traditionsverein truppe verein zweitligist".split()
    ),
    "association": tuple(
        "bürgerinitiative dachverband gruppe hilfsorganisation initiative lobby nichtregierungsorganisation ngo organisation stiftung "
        "verband verein vereinigung".split()
    ),
    "union": ("gewerkschaft",),
    "party": ("partei",),
    "authority": tuple(
        "agentur amt aufsicht behörde kammer kommission kontrolleur landratsamt ministerium notenbank präsidium verwaltung zentralbank".split()
    ),
    "court": ("gericht", "gerichtshof"),
    "school": ("schule", "gymnasium"),
    "university": tuple("akademie einrichtung hochschule institut uni universität".split()),
    "clinic": tuple("haus hospital klinik klinikum krankenhaus".split()),
    "stage": tuple("bühne galerie haus museum oper orchester philharmonie theater".split()),
    "medium": tuple("blatt magazin nachrichtenagentur portal sender wochenzeitung zeitschrift zeitung".split()),
    "alliance": tuple("allianz bündnis gemeinschaft staatenbund union".split()),
    "country": tuple("königreich land monarchie republik staat".split()),
    "city": tuple("dorf gemeinde kommune metropole ort stadt".split()),
    "island": ("insel",),
    "work": tuple("album buch drama film gemälde oper roman serie stück".split()),
}
"""How nouns in small letters end that describe a thing of a sort."""
PEOPLE: tuple[str, ...] = tuple(
    "angeklagte beschuldigte dame gefangene patient rentner reisende sozialdemokrat studierende verdächtige verletzte vermisste "
    "verstorbene verurteilte witwe witwer".split()
)
"""How further nouns end that describe somebody."""
AGENTS: tuple[str, ...] = ("er", "ist", "ent", "or", "eur", "ant")
"""How masculine nouns end that may: "Züchter", but "Sommer" too."""
EXACT = frozenset(
    "amt club elf fonds gericht gesellschaft haus kammer kasse kette ort riese stück uni union werk".split()
)
"""Of these, those that mean it only alone: "Antwort" is no "Ort"."""
OTHERWISE = frozenset(
    "abstand ausland festland grünland hinterland inland umland verstand widerstand zustand bestand ackerland bauland notstand "
    "buchstabe tagebuch handbuch datenbank lichterkette menschenkette kandidatenkette arbeitsgruppe altersgruppe zielgruppe "
    "sitzbank unterhändler chefunterhändler werkstatt bauernhaus ausdruck".split()
)
"""Compounds that mean something else."""
NAMED: dict[str, tuple[str, ...]] = {
    "company": tuple(
        "ag -bank brauerei capital chemie druck energie gmbh gruppe holding invest kg logistik molkerei motors pharma reederei se "
        "sparkasse technik verlag versicherung werft werke".split()
    ),
    "club": tuple(
        "arminia blau-weiß borussia bsg bsc concordia dynamo eintracht fc fortuna fsv germania grün-weiß kickers lokomotive rot-weiß sc "
        "schwarz-weiß sg sportverein spvgg sv svg tsg tsv turnverein tus tv vfb vfl vfr viktoria wacker".split()
    ),
    "association": tuple("-bund bündnis initiative stiftung verband verein vereinigung wacht".split()),
    "union": ("gewerkschaft", "ig"),
    "party": ("partei", "union"),
    "authority": tuple("agentur -amt aufsicht behörde kammer kommission ministerium polizei präsidium verwaltung zentralbank".split()),
    "court": ("gericht", "gerichtshof"),
    "school": ("gymnasium", "schule"),
    "university": tuple("akademie hochschule institut universität".split()),
    "clinic": tuple("hospital klinik kliniken klinikum krankenhaus".split()),
    "stage": tuple("bühnen ensemble galerie kammerspiele museum oper orchester philharmonie philharmoniker schauspielhaus staatsoper theater".split()),
    "medium": tuple("anzeiger bote kurier nachrichten rundfunk tageblatt tagblatt zeitung".split()),
    "alliance": ("allianz", "pakt"),
    "water": tuple("fluss -kanal -meer -see".split()),
    "ridge": tuple("gebirge -heide".split()),
}  # fmt: skip
"""How words of a name end, in small letters, that tell its sort; of up to four letters they are the whole word, unless "-" stands before."""
KINDS: dict[str, tuple[str, ...]] = {
    "Company": ("company",), "Party": ("party",), "Media": ("medium",), "Country": ("country",), "City": ("city",),
    "Alliance": ("alliance",), "PoliticalUnion": ("alliance",), "Work": ("work",),
}  # fmt: skip
"""What the kind of a thing tells of its sort."""
