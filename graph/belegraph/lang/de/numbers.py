"""Number words, units, and words of approximation and of change."""

from belegraph.model import Change

SMALL = {
    word: value
    for value, words in enumerate(
        ("null", "ein eins eine einen einem einer", "zwei zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
         "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"))
    for word in words.split()
}  # fmt: skip
TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
LARGE = {
    "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "mio.": 10**6, "mio": 10**6, "milliarde": 10**9,
    "milliarden": 10**9, "mrd.": 10**9, "mrd": 10**9, "billion": 10**12, "billionen": 10**12, "dutzend": 12,
}  # fmt: skip
HUNDREDS: tuple[tuple[str, int], ...] = (("tausend", 1000), ("hundert", 100))
"""Words that split a number word into what is before and behind them."""
NEGATIVE = frozenset({"minus", "−", "-"})
"""Words and signs that make the number after them negative."""
JOINER = "und"

UNITS = {
    "Prozent": "%", "Prozentpunkt": "percentage point", "%": "%", "Euro": "EUR", "€": "EUR", "Dollar": "USD", "$": "USD", "US-Dollar": "USD",
    "Pfund": "GBP", "Franken": "CHF", "Rubel": "RUB", "Yen": "JPY", "Cent": "cent",
    "Kilometer": "km", "km": "km", "Meter": "m", "Zentimeter": "cm", "Millimeter": "mm", "Quadratmeter": "m2", "Quadratkilometer": "km2", "Hektar": "ha",
    "Kilogramm": "kg", "Kilo": "kg", "Gramm": "g", "Tonne": "t", "Liter": "l", "Grad": "°C", "Megawatt": "MW", "Gigawatt": "GW", "Kilowatt": "kW",
    "Kilowattstunde": "kWh", "Terawattstunde": "TWh",
    "Jahr": "a", "Monat": "month", "Woche": "week", "Tag": "d", "Stunde": "h", "Minute": "min", "Sekunde": "s",
}  # fmt: skip
TARGET_ENDINGS: tuple[str, ...] = ("ziel", "quote", "vorgabe", "zielmarke")
PERCENT_COMPOUND = "prozent"

ARTICLES = frozenset("ein eine einen einem einer eines".split())
"""Count as one only before a unit, a large number or a fraction."""
EXTRA_NUMBERS = {"zweier": "2", "dreier": "3", "anderthalb": "3/2"}
SPELLINGS = {"fuenf": "fünf", "zwoelf": "zwölf", "dreissig": "dreißig"}
"""What replaces ü, ö and ß in number words."""
HALF_ENDINGS: tuple[str, ...] = ("einhalb", "undhalb")
"""End of "zweieinhalb", "einundhalb"."""
HALF_FORMS = frozenset("halbe halber halbes halben halbem".split())
HALF_NOUN = "Hälfte"
FRACTIONS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10,
    "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
DOUBTFUL_FRACTIONS = frozenset({"viertel", "achtel"})
"""Fractions that are nouns of another meaning as well: a quarter of a town."""
SURE_ARTICLES = frozenset({"ein", "Ein"})
"""The form that stands before such a fraction ("ein Viertel der Stimmen"; "in einem Viertel" may be a place)."""
NEVER_ALONE = frozenset(
    {"million", "millionen", "milliarde", "milliarden", "billion", "billionen", "dutzend", "mio", "mrd"}
)
"""Large numbers that are no number alone."""
DECIMAL_WORD = "komma"
SHORTENED = {"mio": 10**6, "mrd": 10**9, "bio": 10**12, "tsd": 1000}
"""Large numbers that are shortened with a full stop."""
DOUBTFUL_NUMBERS = frozenset({"acht", "sieben", "elf", "eins", "null"})
"""Number words that are other words as well."""
VAGUE = frozenset(
    "mehrere mehreren mehrerer einige einigen einiger viele vielen vieler wenige wenigen weniger paar zig etliche etlichen etlicher "
    "zahllose hunderte tausende zehntausende hunderttausende".split()
)
"""Words before a large number that leave its value open."""
RANGE_WORDS = frozenset({"bis", "bis zu", "–", "-", "auf", "oder", "und", "beziehungsweise", "bzw.", "zu"})
"""What joins two numbers that share a unit: "zehn bis zwölf Prozent"."""
ASCENDING = frozenset({"bis", "bis zu", "–", "-"})
"""Those after which the second number is the greater."""

UNIT_ENDINGS: tuple[str, ...] = ("n", "en", "s", "e", "es")
"""Of case and number."""
MEASURES = {
    "Promille": "‰", "‰": "‰", "Basispunkt": "basis point",
    "EUR": "EUR", "USD": "USD", "US$": "USD", "$US": "USD", "£": "GBP", "GBP": "GBP", "CHF": "CHF", "Fr.": "CHF", "¥": "JPY", "JPY": "JPY", "CNY": "CNY",
    "Yuan": "CNY", "Renminbi": "CNY", "Złoty": "PLN", "Zloty": "PLN", "Forint": "HUF", "Hrywnja": "UAH", "Griwna": "UAH", "Schekel": "ILS", "Schweizer Franken": "CHF",
    "US-Cent": "cent", "Mark": "DEM", "D-Mark": "DEM", "DM": "DEM",
    "m": "m", "cm": "cm", "mm": "mm", "dm": "dm", "µm": "µm", "μm": "µm", "nm": "nm", "Dezimeter": "dm", "Mikrometer": "µm", "Nanometer": "nm", "Meile": "mi", "Seemeile": "nmi",
    "Zoll": "in", "Lichtjahr": "ly", "Höhenmeter": "m",
    "m²": "m2", "m2": "m2", "m^2": "m2", "qm": "m2", "km²": "km2", "km2": "km2", "km^2": "km2", "qkm": "km2", "cm²": "cm2", "Quadratzentimeter": "cm2", "ha": "ha",
    "m³": "m3", "m3": "m3", "m^3": "m3", "cm³": "cm3", "Kubikmeter": "m3", "Kubikzentimeter": "cm3", "Kubikkilometer": "km3", "Festmeter": "m3",
    "l": "l", "ml": "ml", "cl": "cl", "hl": "hl", "Milliliter": "ml", "Zentiliter": "cl", "Hektoliter": "hl", "Barrel": "bbl", "Gallone": "gal",
    "Teelöffel": "tsp", "Esslöffel": "tbsp", "TL": "tsp", "EL": "tbsp",
    "kg": "kg", "g": "g", "mg": "mg", "µg": "µg", "μg": "µg", "t": "t", "kt": "kt", "Mt": "Mt", "Milligramm": "mg", "Mikrogramm": "µg", "Zentner": "Zentner",
    "Kilotonne": "kt", "Megatonne": "Mt", "Gigatonne": "Gt", "Unze": "oz", "Karat": "ct",
    "W": "W", "kW": "kW", "MW": "MW", "GW": "GW", "TW": "TW", "Watt": "W", "Terawatt": "TW", "PS": "PS", "Wattstunde": "Wh", "Wh": "Wh", "kWh": "kWh", "MWh": "MWh",
    "GWh": "GWh", "TWh": "TWh", "Megawattstunde": "MWh", "Gigawattstunde": "GWh", "Joule": "J", "Kilojoule": "kJ", "kJ": "kJ", "Kilokalorie": "kcal", "kcal": "kcal",
    "Kalorie": "cal", "Volt": "V", "V": "V", "Kilovolt": "kV", "kV": "kV", "Ampere": "A", "Newton": "N", "Pascal": "Pa", "Hektopascal": "hPa", "hPa": "hPa",
    "Hertz": "Hz", "Hz": "Hz", "Kilohertz": "kHz", "kHz": "kHz", "Megahertz": "MHz", "MHz": "MHz", "Gigahertz": "GHz", "GHz": "GHz", "Dezibel": "dB", "dB": "dB",
    "Sievert": "Sv", "Millisievert": "mSv", "Mikrosievert": "µSv", "Becquerel": "Bq", "Lux": "lx", "Mol": "mol",
    "Byte": "B", "Kilobyte": "kB", "kB": "kB", "KB": "kB", "Megabyte": "MB", "MB": "MB", "Gigabyte": "GB", "GB": "GB", "Terabyte": "TB", "TB": "TB", "Petabyte": "PB",
    "Mbit/s": "Mbit/s", "Gbit/s": "Gbit/s", "Megapixel": "Mpx",
    "km/h": "km/h", "Stundenkilometer": "km/h", "m/s": "m/s", "Knoten": "kn",
    "°C": "°C", "° C": "°C", "°": "°C", "°Celsius": "°C", "Grad Celsius": "°C", "Celsius": "°C", "°F": "°F", "°Fahrenheit": "°F", "Grad Fahrenheit": "°F", "Fahrenheit": "°F",
    "Grad Kelvin": "K", "Kelvin": "K", "Radiant": "rad", "rad": "rad", "Winkelgrad": "deg", "Bogengrad": "deg", "Längengrad": "deg", "Breitengrad": "deg",
}  # fmt: skip
"""Units beside UNITS, which other rules use as well; keys are symbols or base forms."""
DEGREES = frozenset({"Grad", "°"})
ANGLE_WORDS = frozenset(
    "Nord Süd Ost West nördlicher südlicher östlicher westlicher Winkel Neigung Gefälle Drehung drehen abbiegen".split()
)
"""Words beside "Grad" that make it an angle."""
NATIONAL_CURRENCIES: dict[str, dict[str, str]] = {
    "Dollar": {"kanadisch": "CAD", "australisch": "AUD", "neuseeländisch": "NZD", "amerikanisch": "USD", "taiwanisch": "TWD"},
    "Krone": {"schwedisch": "SEK", "norwegisch": "NOK", "dänisch": "DKK", "tschechisch": "CZK", "isländisch": "ISK"},
    "Rupie": {"indisch": "INR", "pakistanisch": "PKR", "indonesisch": "IDR"},
    "Pfund": {"britisch": "GBP", "ägyptisch": "EGP", "libanesisch": "LBP", "syrisch": "SYP"},
    "Lira": {"türkisch": "TRY", "italienisch": "ITL"},
    "Mark": {"finnisch": "FIM", "deutsch": "DEM"},
    "Peso": {"mexikanisch": "MXN", "argentinisch": "ARS", "chilenisch": "CLP", "kolumbianisch": "COP", "philippinisch": "PHP"},
    "Rubel": {"russisch": "RUB", "belarussisch": "BYN"}, "Yen": {"japanisch": "JPY"}, "Yuan": {"chinesisch": "CNY"},
    "Won": {"südkoreanisch": "KRW", "nordkoreanisch": "KPW"}, "Rial": {"iranisch": "IRR"}, "Riel": {"kambodschanisch": "KHR"},
    "Dinar": {"serbisch": "RSD", "irakisch": "IQD", "kuwaitisch": "KWD", "jordanisch": "JOD", "tunesisch": "TND"},
    "Real": {"brasilianisch": "BRL"}, "Rand": {"südafrikanisch": "ZAR"}, "Baht": {"thailändisch": "THB"}, "Forint": {"ungarisch": "HUF"},
    "Złoty": {"polnisch": "PLN"}, "Zloty": {"polnisch": "PLN"}, "Lew": {"bulgarisch": "BGN"}, "Leu": {"rumänisch": "RON"},
    "Franc": {"französisch": "FRF", "belgisch": "BEF"}, "Schilling": {"österreichisch": "ATS"}, "Schekel": {"israelisch": "ILS"}, "Franken": {"schweizerisch": "CHF"},
}  # fmt: skip
"""ISO 4217 codes by noun and adjective. Source: https://www.six-group.com/en/products-services/financial-information/data-standards.html"""
CURRENCY_SIGNS = {"€": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "¥": "JPY", "Fr.": "CHF"} | {
    code: code
    for code in "EUR USD GBP CHF JPY CNY CAD AUD NZD MXN BRL INR RUB UAH PLN CZK SEK NOK DKK HUF TRY ILS KRW ZAR SGD HKD".split()
}
"""What stands before an amount of money."""
CENTS = {"Cent": frozenset({"EUR", "USD"}), "Pence": frozenset({"GBP"}), "Rappen": frozenset({"CHF"})}
"""Hundredths, by the currencies they follow: "zwei Euro und zehn Cent"."""
BARE_CENTS = frozenset({"EUR", "USD"})
"""Currencies whose hundredths may do without a name: "zwei Euro zehn"."""
RATE_WORDS = frozenset({"pro", "je", "/"})
RATES = frozenset({
    "m/s", "km/h", "km/s", "km/min", "m/min", "m/h", "m3/s", "m3/h", "l/s", "l/min", "l/h", "µg/m3", "mg/m3", "g/m3", "g/l", "mg/l", "g/km",
    "mg/kg", "g/kg", "mm/h", "l/m2", "kg/m3", "t/h", "MB/s", "GB/s",
})  # fmt: skip
"""Units made of two: "Meter pro Sekunde"."""
TIME_CODES = frozenset({"a", "month", "week", "d", "h", "min", "s"})
TIME_SYMBOLS = {"s": "s", "min": "min", "h": "h", "Std.": "h", "Min.": "min", "Sek.": "s"}
NO_COUNT = frozenset(
    "Uhr Mal mal Minute Sekunde Stunde Millisekunde Jahrzehnt Jahrtausend Semester Spielzeit Lebensjahr Werktag Arbeitstag Kalendertag "
    "Kalenderwoche Vierteljahr Halbzeit Monatsrate Generation Spielminute Trimester Nächte Wochentag".split()
)
"""Nouns beside those of time whose number tells a time or a place in a row."""
LABELS = frozenset(
    "Artikel Art. Paragraf Paragraph § §§ Absatz Abs. Nummer Nr. Kapitel Ziffer Zeile Postfach Telefon Tel. Telefonnummer Hausnummer Postleitzahl "
    "Kennziffer Aktenzeichen Az. S. Bd. Apt. Kommissariat Referat Resolution Jahrgang Baujahr".split()
)
"""Nouns before a number that is a name, whatever follows it."""
NUMBER_NOUNS = frozenset({"Nummer", "Zahl"})
"""Nouns that call what follows them a number."""
CLOCK_PARTS = frozenset({"halb", "viertel"})
"""Before a number: "halb neun"."""
YEAR_NOUNS = frozenset({"Jahr", "Jahrgang", "Baujahr"})
"""Before the number of a year."""
TIME_PREPOSITIONS = frozenset("um gegen ab bis nach vor seit".split())
"""Before a small number alone: a clock time."""
AGE_WORD = "alt"
AT_AGE = "mit"
OLD = frozenset({"alte", "alter", "altes", "alten", "altem"})
AGE_WORDS = frozenset({"Alter", "Lebensalter", "Durchschnittsalter", "jünger", "älter"})
"""Shortly before a number of years."""
ADJECTIVE_UNITS = {"prozentig": "%", "jährig": "a"}
"""What adjectives with a number end in, before their inflection."""
INFLECTIONS = frozenset({"", "e", "er", "es", "en", "em"})
PERSONS = frozenset(
    "Mann Frau Junge Mädchen Kind Sohn Tochter Bruder Schwester Vater Mutter Baby Opfer Person Mensch Student Patient Gast Zeuge Zwilling Enkel Kollege "
    "Jugendliche Verdächtige Angeklagte Deutsche Franzose Brite Pole Russe Schwede Däne Türke Chinese Finne Ire Grieche Kunde Soldat Jurist Polizist Star".split()
)
LASTING: tuple[str, ...] = (
    "strafe", "haft", "jubiläum", "bestehen", "vertrag", "geschichte", "tradition", "zeit", "pause", "karriere", "ehe", "krieg", "arbeit", "herrschaft",
    "regierung", "mitgliedschaft", "tätigkeit", "erfahrung", "garantie", "dauer", "forschung", "frist", "anleihe", "plan", "ausbildung", "studium", "verbot",
    "sperre", "moratorium", "abwesenheit", "aufenthalt", "freundschaft", "beziehung", "streit", "verfahren", "prozess", "phase", "periode", "zyklus",
    "zeitraum", "abstand", "rhythmus", "mittel", "vergleich", "kampf", "suche", "entwicklung", "vereinbarung", "verpflichtung", "anstellung",
)  # fmt: skip
"""How nouns end for what lasts years."""
PERSON_ENDINGS: tuple[str, ...] = (
    "mann", "frau", "kind", "junge", "mädchen", "sohn", "tochter", "erin", "istin", "fahrer", "spieler", "schüler", "arbeiter", "politiker", "sportler",
)  # fmt: skip
"""How nouns for persons end."""

APPROXIMATE = {
    "rund": "about", "etwa": "about", "ungefähr": "about", "circa": "about", "ca.": "about", "knapp": "almost", "fast": "almost",
    "über": "more than", "gut": "more than", "unter": "less than", "mindestens": "at least", "höchstens": "at most", "maximal": "at most",
    "mehr als": "more than", "größer als": "more than", "höher als": "more than", "älter als": "more than", ">": "more than",
    "weniger als": "less than", "kleiner als": "less than", "geringer als": "less than", "niedriger als": "less than", "jünger als": "less than", "<": "less than",
    "zirka": "about", "rd.": "about", "in etwa": "about", "um die": "about", "an die": "about", "schätzungsweise": "about", "~": "about", "≈": "about",
    "annähernd": "almost", "nahezu": "almost", "beinahe": "almost", "bis zu": "up to",
    "wenigstens": "at least", "nicht weniger als": "at least", "≥": "at least", "allenfalls": "at most", "nicht mehr als": "at most", "≤": "at most",
}  # fmt: skip
"""Words of approximation as they stand before a number, also more than one."""
APPROXIMATE_BEHIND = {"und mehr": "at least", "oder mehr": "at least", "oder weniger": "at most"}
BELOW = "unter"
PREPOSITIONAL = frozenset({"über", "unter"})
"""Words of approximation that are prepositions as well: "Kredit über drei Millionen", "unter 200 Bewerbern"."""

UP_TO = "auf"
PARTITIVE = frozenset("der des aller dieser ihrer seiner unserer von vom".split())
"""What stands between a part and its whole."""
ABOUT_VERBS = frozenset(
    "verfügen sprechen verhandeln berichten diskutieren entscheiden informieren streiten erstrecken beraten klagen herrschen".split()
)
"""Verbs whose object follows with "über"."""
SUM_NOUNS = frozenset(
    "Vertrag Kredit Auftrag Scheck Rechnung Summe Darlehen Strafe Geldstrafe Betrag Anleihe Gutschein Bürgschaft Bescheid Spende".split()
)
"""Nouns whose amount follows with "über"."""
NO_ARTICLE = frozenset("Zoll Mark Knoten".split())
"""Units that "ein" makes no amount of."""

RISING: Change = "rise"
FALLING: Change = "fall"
CHANGE_VERBS: dict[str, Change] = dict.fromkeys(
    "steigen ansteigen zunehmen wachsen anwachsen zulegen erhöhen anheben heraufsetzen aufstocken klettern steigern ausweiten verteuern vergrößern "
    "hochschnellen emporschnellen anziehen hochgehen vermehren verbessern hinzugewinnen gestiegen angestiegen gewachsen erhöht gesteigert angehoben "
    "aufgestockt vergrößert".split(),
    RISING,
) | dict.fromkeys(
    "sinken absinken fallen abnehmen zurückgehen schrumpfen senken absenken kürzen reduzieren verringern abstürzen nachgeben einbrechen absacken "
    "vermindern mindern verbilligen drosseln verkleinern zurückfahren schmälern herabsetzen abrutschen verschlechtern herunterfahren einbüßen verlieren "
    "gesunken gefallen zurückgegangen geschrumpft gesenkt gekürzt reduziert verringert vermindert eingebrochen".split(),
    FALLING,
)
"""Base forms, and participles as they stand before a noun."""
CHANGE_NOUNS: dict[str, Change] = dict.fromkeys(
    "anstieg plus zuwachs zunahme steigerung erhöhung wachstum aufschlag anhebung aufstockung kursgewinn verteuerung".split(),
    RISING,
) | dict.fromkeys(
    "rückgang minus abnahme senkung kürzung verringerung reduzierung einbruch abschlag kursverlust verminderung absturz einbuße rabatt nachlass".split(),
    FALLING,
)
"""Nouns, or ends of compounds, in small letters."""
COMPARATIVES: dict[str, Change] = dict.fromkeys(
    "mehr höher teurer größer stärker schneller".split(), RISING
) | dict.fromkeys("weniger niedriger geringer billiger kleiner günstiger schwächer".split(), FALLING)
"""Tell a change where they compare with another time."""
THAN = "als"
EARLIER = frozenset(
    "Vorjahr Vormonat Vorquartal Vorwoche Vortag Vorjahresmonat Vorjahresquartal Vorjahreszeitraum Vorjahresperiode Jahresbeginn zuvor davor bisher früher".split()
)
"""Words for a time before, beside the nouns of time."""
BY = "um"
BETWEEN = "zwischen"
CHANGE_PREPOSITIONS = frozenset({"um", "von"})
