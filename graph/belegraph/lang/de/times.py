"""Words of time."""

from belegraph.model import Bound

MONTHS = {
    name: number
    for number, names in enumerate(
        ("Januar Jänner Jan.", "Februar Feber Feb.", "März", "April Apr.", "Mai", "Juni", "Juli", "August Aug.", "September Sept.",
         "Oktober Okt.", "November Nov.", "Dezember Dez."), 1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number for number, name in enumerate("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split())
} | {"Sonnabend": 5}
DAYS = {"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2}
UNITS = {"Tag": "D", "Woche": "W", "Monat": "M", "Jahr": "Y", "Jahrzehnt": "10Y"}
TIME_NOUNS = (
    frozenset(
        "Tag Woche Monat Jahr Jahrzehnt Jahrhundert Stunde Minute Morgen Vormittag Mittag Nachmittag Abend Nacht Wochenende Vergangenheit "
        "Zukunft Zeit Beginn Anfang Ende Mitte Frühjahr Frühling Sommer Herbst Winter Mal Moment Uhr Quartal Halbjahr Mittwochabend Saison "
        "Jahresende Jahresbeginn Jahresanfang Jahreswechsel Monatsende Monatsbeginn Monatsanfang Wochenbeginn".split()
    )
    | frozenset(WEEKDAYS)
    | frozenset(day + part for day in WEEKDAYS for part in "morgen vormittag mittag nachmittag abend nacht".split())
    | frozenset(MONTHS)
)
BOUNDS: dict[str, Bound] = {
    "seit": "from", "ab": "from", "von": "from", "zwischen": "from", "bis": "until", "vor": "outside", "nach": "outside",
}  # fmt: skip
"""Prepositions before a time at which something only begins or ends, or before or after which it is."""
LASTING = frozenset({"seit", "für", "während"})
"""Prepositions before so long as something lasts."""
WITHIN = frozenset("nach vor in binnen innerhalb".split())
"""Prepositions before a length of time that make a point in time of it."""
UP_TO_NOW = frozenset(
    {"bisher", "bislang", "derzeit", "aktuell", "momentan", "jetzt", "bisherig", "derzeitig", "geltend", "alt"}
)
"""Words that say that a figure is the one in force."""

# --- time expressions: words by kind -------------------------------------------------------------------------------

_ADJECTIVE = ("e", "en", "er", "es", "em")


def _spread(table: dict[str, str], endings: tuple[str, ...] = ("",)) -> dict[str, str]:
    """Turn a table from meaning to words into one from word to meaning, each word with all endings."""
    return {word + ending: code for code, words in table.items() for word in words.split() for ending in endings}


def _phrases(table: dict[str, str]) -> dict[str, str]:
    """Turn a table from meaning to phrases, parted by commas, into one from phrase to meaning."""
    return {phrase.strip(): code for code, phrases in table.items() for phrase in phrases.split(",")}


def _one_of(words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), "1")


_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_COUNT = (
    {word: number for number, word in enumerate([*_ONES, *_TEENS], 1)}
    | {word: 10 * ten for ten, word in enumerate(_TENS, 2)}
    | {f"{one}und{ten}": 10 * tens + ones for tens, ten in enumerate(_TENS, 2) for ones, one in enumerate(_ONES, 1)}
)
NUMBER_WORDS: dict[str, float] = (
    {word: number for word, number in _COUNT.items() if word != "ein"}
    | {f"{word}hundert": 100 * number for number, word in enumerate(["", *_ONES])if number} | {"hundert": 100}
    | {f"{word}tausend": 1000 * number for number, word in enumerate(["", *_ONES]) if number} | {"tausend": 1000}
    | {f"{word}einhalb": number + 0.5 for number, word in enumerate(_ONES, 1)} | {"anderthalb": 1.5}
    | {"beide": 2, "beiden": 2}
)  # fmt: skip
_ODD_ORDINALS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
ORDINAL_WORDS: dict[str, int] = {
    _ODD_ORDINALS.get(number, word + ("t" if number < 20 else "st")) + ending: number
    for word, number in _COUNT.items()
    if number < 32
    for ending in _ADJECTIVE
}

_PARTS = _spread(
    {
        "MO": "vormittag frühmorgen",
        "MI": "mittag",
        "AF": "nachmittag spätnachmittag",
        "EV": "abend spätabend vorabend",
        "NI": "nacht",
    }
)
_DAILY = {f"{part}s": code for part, code in _PARTS.items()} | {"morgens": "MO", "tagsüber": "DT"}
_LATE = {"spätabends": "EV", "frühmorgens": "MO"}
_WEEKDAYS = {name.lower(): str(number + 1) for name, number in WEEKDAYS.items()}
_MONTHS = {name.lower(): f"{number:02}" for name, number in MONTHS.items()}
_SPANNING = {"tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "H", "minütig": "MIN"}

TIME_WORDS: dict[str, dict[str, str]] = {
    # Days, months and their parts.
    "month": _MONTHS | {f"{name}s": code for name, code in _MONTHS.items() if "." not in name} | {"sep.": "09"},
    "weekday": _WEEKDAYS,
    "weekday_short": _spread({"1": "Mo Mo.", "2": "Di Di.", "3": "Mi Mi.", "4": "Do Do.", "5": "Fr Fr.", "6": "Sa Sa.", "7": "So So."}),
    "weekday_part": {
        f"{day}{part}": number + code
        for day, number in _WEEKDAYS.items()
        for part, code in (_PARTS | {"morgen": "MO", "früh": "MO"}).items()
    },
    "weekday_daily": {f"{day}s": number for day, number in _WEEKDAYS.items()}
    | {f"{day}{part}": number + code for day, number in _WEEKDAYS.items() for part, code in (_DAILY | _LATE).items()}
    | {f"{day}s{part}": number + code for day, number in _WEEKDAYS.items() for part, code in (_DAILY | _LATE).items()},
    "part": {part + ending: code for part, code in _PARTS.items() for ending in ("", "e", "en", "es")}
    | _spread({"MO": "Morgen Morgengrauen morgenstunden früh", "MI": "mittagszeit", "EV": "abendstunden", "NI": "nächte nächten"}),
    "part_daily": _DAILY | _LATE,
    "stage": _spread({"1": "früh spät"}, _ADJECTIVE),
    "midnight": dict.fromkeys(("mitternacht", "mitternachts"), "00:00"),
    "season": _spread({"SP": "frühling frühjahr vorfrühling", "SU": "sommer hochsommer spätsommer frühsommer", "FA": "herbst spätherbst frühherbst",
                       "WI": "winter spätwinter"}, ("", "s", "es"))
    | _spread({"SU": "sommermonat", "FA": "herbstmonat", "WI": "wintermonat"}, ("e", "en")),
    # Units, and what is made of them.
    "unit": _spread({
        "S": "sekunde sekunden sek sek.", "MIN": "minute minuten min min.", "H": "stunde stunden std std. h arbeitsstunde arbeitsstunden",
        "D": "tag tage tagen tages tags Tg Tg.", "W": "woche wochen arbeitswoche arbeitswochen", "WE": "wochenende wochenenden wochenendes",
        "M": "monat monate monaten monats monates", "Q": "quartal quartale quartalen quartals", "HY": "halbjahr halbjahre halbjahren halbjahres halbjahrs jahreshälfte jahreshälften",
        "Y": "jahr jahre jahren jahres jahrs", "DE": "jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden",
        "CE": "jahrhundert jahrhunderte jahrhunderten jahrhunderts", "L": "jahrtausend jahrtausende jahrtausenden jahrtausends",
    })
    | _spread({"Y": "kalenderjahr geschäftsjahr haushaltsjahr schuljahr wirtschaftsjahr", "D": "werktag arbeitstag wochentag feiertag",
               "M": "kalendermonat", "Q": "vierteljahr"}, ("", "e", "en", "s", "es"))
    | {"kalenderwochen": "W"},
    "calendar_week": _one_of("kalenderwoche KW"),
    "workdays": _phrases({"1": "unter der woche"}),
    "month_week": {f"{name}woche": code for name, code in _MONTHS.items() if "." not in name},
    "month_part": {f"{name}{part}": code for name, code in _MONTHS.items() if "." not in name for part in ("hälfte", "tage", "tagen")},
    "half_noun": _one_of("hälfte"),
    "unit_long": _spread({"L": "jahrtausendelang", "CE": "jahrhundertelang", "DE": "jahrzehntelang", "Y": "jahrelang langjährig", "M": "monatelang", "W": "wochenlang",
                          "D": "tagelang", "H": "stundenlang", "MIN": "minutenlang", "S": "sekundenlang"}, ("", *_ADJECTIVE)),
    "spanning": {
        number + unit + ending: f"{count}{code}"
        for number, count in (_COUNT | {"mehr": "X", "halb": "0.5", "ganz": 1}).items()
        for unit, code in _SPANNING.items()
        for ending in ("", *_ADJECTIVE)
    },
    "ending_spanning": {unit + ending: code for unit, code in _SPANNING.items() for ending in ("", *_ADJECTIVE)},
    "edge": {"ende": "END", "anfang": "START", "mitte": "MID", "beginn": "START", "rest": "END"},
    "edge_of": _spread({"Y": "jahresende jahresanfang jahresbeginn jahresmitte jahreswechsel", "M": "monatsende monatsanfang monatsbeginn monatsmitte",
                        "W": "wochenanfang wochenbeginn wochenmitte", "Q": "quartalsende quartalsanfang quartalsbeginn"}),
    "tens": {f"{ten}er{ending}": f"{10 * tens}" for tens, ten in enumerate(_TENS, 2) for ending in ("", "n")},
    "decade": {f"{ten}er{jahre}": f"{10 * tens}" for tens, ten in enumerate(_TENS, 2) for jahre in ("jahre", "jahren", "-jahre", "-jahren")}
    | {f"{ten}{jahre}": code for ten, code in (("nuller", "00"), ("zehner", "10")) for jahre in ("jahre", "jahren")},
    "year_noun": _one_of("jahrgang jahrgangs"),
    # From the publication, or from what was named before.
    "deictic": {name: str(days) for name, days in DAYS.items()} | {"vorvorgestern": "-3"},
    "of_day": _spread({"0": "heutig", "-1": "gestrig", "1": "morgig"}, _ADJECTIVE),
    "shift": _spread({"-2": "vorvergangen vorletzt", "-1": "vergangen vorig letzt verflossen zurückliegend vorangegangen", "0": "dies laufend",
                      "1": "kommend nächst", "2": "übernächst"}, _ADJECTIVE),
    "neighbour": _spread({"Y-1": "vorjahr vorjahres vorjahrs vorjahren vorjahreszeitraum vorjahreszeitraums", "M-1": "vormonat vormonats vormonate", "W-1": "vorwoche",
                          "M-12": "vorjahresmonat vorjahresmonats", "Q-4": "vorjahresquartal vorjahresquartals",
                          "Q-1": "vorquartal vorquartals", "Y0": "heuer"}),
    "same": _spread({"0": "selb gleich nämlich"}, _ADJECTIVE),
    "following": _spread({"Y": "folgejahr", "M": "folgemonat", "W": "folgewoche"}, ("", "s", "es")),
    "day_before": _phrases({"-1": "vortag, vortags, vortages, tags zuvor, tag zuvor, tag davor",
                            "1": "folgetag, folgetags, folgetages, tags darauf, tag darauf, tag danach, nächsten tag, folgenden tag, nächsten tages"}),
    "later": {"später": "1", "darauf": "1", "danach": "1", "zuvor": "-1", "vorher": "-1", "davor": "-1"},
    "earlier": {"früher": "-1"},
    "ref": _phrases({
        "PAST_REF": "damals, einst, einstmals, ehedem, kürzlich, vor kurzem, jüngst, neulich, unlängst, seinerzeit, letzter zeit, jüngster zeit, früheren zeiten, "
        "vergangenen zeiten, vergangener zeiten, der vergangenen zeit, jüngster vergangenheit, jener zeit, dieser zeit",
        "PRESENT_REF": "jetzt, derzeit, zurzeit, momentan, gegenwärtig, im moment, im augenblick, zur stunde, heutzutage, dieser tage, diesen tagen, "
        "zum gegenwärtigen zeitpunkt, zum jetzigen zeitpunkt",
        "FUTURE_REF": "bald, demnächst, künftig, zukünftig, in kürze, in bälde, absehbarer zeit, nächster zeit, nächster zukunft, naher zukunft, nahen zukunft, "
        "so früh wie möglich, so bald wie möglich, so schnell wie möglich",
    }),
    "era": _phrases({"PAST_REF": "vergangenheit", "PRESENT_REF": "gegenwart, zur zeit", "FUTURE_REF": "zukunft"}),
    # How many and how often.
    "one": _one_of("ein eine einen einem einer eines"),
    "some": _phrases({"X": "einige, einigen, mehrere, mehreren, mehrerer, wenige, wenigen, ein paar, paar, etliche, etlichen, viele, vielen, manche, "
                      "zahlreiche, zahlreichen, lange, langen"}),
    "half": _spread({"0.5": "halb"}, ("", *_ADJECTIVE)),
    "whole": _spread({"1": "ganz gesamt voll knapp geschlagen aufeinanderfolgend"}, _ADJECTIVE),
    "every": _spread({"1": "jed"}, _ADJECTIVE) | _one_of("jeweils immer"),
    "all": _one_of("alle aller"),
    "per": _one_of("pro je"),
    "times_a": {f"{word}mal": str(count) for word, count in _COUNT.items() if count < 25} | {"mehrmals": "X", "mehrfach": "X"},
    "often": _spread({"D": "täglich alltäglich", "DEV": "allabendlich", "W": "wöchentlich allwöchentlich", "M": "monatlich allmonatlich", "Q": "vierteljährlich",
                      "HY": "halbjährlich", "Y": "jährlich alljährlich", "H": "stündlich", "MIN": "minütlich", "WD": "werktäglich"}, ("", *_ADJECTIVE))
    | dict.fromkeys(("werktags", "wochentags"), "WD"),
    "fixed_set": _phrases({"P1Y": "jahr für jahr, jahr um jahr", "P1M": "monat für monat, monat um monat", "P1W": "woche für woche, woche um woche",
                           "P1D": "tag für tag, tag um tag", "XXXX-XX-XXTEV": "abend für abend", "XXXX-XX-XXTNI": "nacht für nacht"}),
    # Small words around.
    "oclock": _one_of("uhr"),
    "quarter": {"viertel": "15", "dreiviertel": "45"},
    "past": _one_of("nach"),
    "before": _one_of("vor"),
    "inside": {"in": "1", "binnen": "0"},
    "since": _one_of("seit"),
    "over": _one_of("über"),
    "at": _phrases({"1": "um, gegen, ab, kurz vor, kurz nach"}),
    "on": {"am": "1", "zum": "1", "zur": "1", "an dem": "1", "vom": "-1"},
    "in_the": _one_of("im ins"),
    "onto": _one_of("auf"),
    "onward": _one_of("an"),
    "from": _one_of("von zwischen"),
    "to": _phrases({"1": "bis, bis zum, –, -, —"}),
    "and": _one_of("und sowie"),
    "the": _one_of("der die das den dem") | {"des": "GEN"},
    "comma": {",": "1"},
    "approx": _phrases({"1": "mehr als, weniger als, gut, rund, fast, genau, knapp, mindestens, höchstens, maximal, wenigstens, circa, ca., zirka, ungefähr"}),
    # What a number may count or mean instead.
    "age": _phrases({"1": "alter von, mit, unter"}),
    "old": _one_of("alt alte alten alter altes jünger älter"),
    "measure": _one_of("% € $ £ prozent prozentpunkte euro mark dm dollar franken pfund meter kilometer kilogramm gramm tonnen liter grad hektar seiten quadratmeter watt "
                       "kilowatt megawatt millionen milliarden mio. mrd. mal"),
    "numbering": _one_of("ausgabe heft band raum zimmer kapitel nr. nummer seite artikel paragraf paragraph § postfach telefon tel. fax din iso"),
}  # fmt: skip
"""Kind -> word or phrase -> what it stands for. A word in small letters is found in either case, one with a capital only so."""

DECADE_ENDING = r"er(?:n|-?[Jj]ahren?)?"
"""What stands behind the figures of a decade: "1990er", "90er-Jahren"."""
STATES = frozenset(
    "sein haben bleiben gelten heißen geben leben wohnen wissen liegen stehen können müssen dürfen sollen wollen kennen zählen gehören".split()
)
"""Verbs of a state: "heute" beside them means these times, not the day."""

_ADVENT = ("A-21", "A-14", "A-7", "A+0")
_CHRISTMAS = ("12-25", "12-26")
HOLIDAYS: dict[str, str] = _phrases({
    "E-52": "weiberfastnacht, altweiberfastnacht", "E-50": "fastnachtssamstag", "E-49": "fastnachtssonntag, karneval, karnevalssonntag",
    "E-48": "rosenmontag", "E-47": "fastnacht, fastnachtsdienstag, faschingsdienstag, veilchendienstag", "E-46": "aschermittwoch",
    "E-7": "palmsonntag, palmensonntag", "E-3": "gründonnerstag", "E-2": "karfreitag", "E-1": "karsamstag", "E+0": "ostern, ostersonntag",
    "E+1": "ostermontag", "E+39": "himmelfahrt, christi himmelfahrt, vatertag", "E+49": "pfingsten, pfingstsonntag", "E+50": "pfingstmontag",
    "E+60": "fronleichnam", "E+0 WE": "osterwochenende, osterfeiertage, osterfeiertagen, ostertage, ostertagen", "E-3 W": "karwoche",
    "E+49 WE": "pfingstwochenende, pfingstfeiertage, pfingstfeiertagen, pfingsttage, pfingsttagen", "A-35": "volkstrauertag", "A-32": "buß- und bettag", "A-28": "totensonntag, ewigkeitssonntag",
    "01-01": "neujahr, neujahrstag", "01-06": "dreikönigstag, heilige drei könige, heiligen drei könige", "02-14": "valentinstag",
    "03-08": "frauentag, weltfrauentag", "05-01": "tag der arbeit, maifeiertag", "06-01": "weltkindertag", "06-24": "johannistag",
    "06-29": "peter und paul", "08-08": "augsburger friedensfest", "08-15": "mariä himmelfahrt", "10-03": "tag der deutschen einheit",
    "10-31": "reformationstag, halloween", "11-01": "allerheiligen", "11-02": "allerseelen", "11-11": "martinstag", "12-04": "barbaratag",
    "12-06": "nikolaustag", "12-24": "heiligabend, heiliger abend, heiligen abend", "12-25": "weihnachten, weihnachtstag, weihnachtstage, weihnachtstagen, weihnachtsfeiertage, weihnachtsfeiertagen", "12-26": "stephanstag",
    "S0": "frühlingsanfang, frühlingsbeginn", "S1": "sommeranfang, sommerbeginn", "S2": "herbstanfang, herbstbeginn", "S3": "winteranfang, winterbeginn",
    "12-31": "silvester, silvesterabend", "N05-2": "muttertag", "N09-3": "schweizer buß- und bettag", "N10-1": "erntedankfest, erntedank",
}) | {
    f"{number} {noun}": rule
    for noun, rules in (("advent", _ADVENT), ("adventssonntag", _ADVENT), ("weihnachtsfeiertag", _CHRISTMAS), ("weihnachtstag", _CHRISTMAS))
    for place, rule in enumerate(rules, 1)
    for number in (f"{place}.", *(word for word, count in ORDINAL_WORDS.items() if count == place))
}  # fmt: skip
"""Name -> its day: month and day, days from Easter ("E+39") or from the fourth Advent ("A-35"), or the Sunday of a month by number ("N05-2"), or the start of a season ("S1");
"W" and "WE" behind it: the week around it, or its end."""
