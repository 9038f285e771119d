"""Number words, units, and words of approximation."""

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
APPROXIMATIONS = {
    "rund": "about", "etwa": "about", "ungefähr": "about", "circa": "about", "ca.": "about", "knapp": "almost", "fast": "almost",
    "über": "more than", "mehr": "more than", "mindestens": "at least", "höchstens": "at most", "maximal": "at most", "bis": "up to",
    "gut": "more than", "weniger": "less than", "unter": "less than",
}  # fmt: skip
TARGET_ENDINGS: tuple[str, ...] = ("ziel", "quote", "vorgabe", "zielmarke")
PERCENT_COMPOUND = "prozent"
