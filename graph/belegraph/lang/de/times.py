"""Words of time."""

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
NEXT_WORDS = frozenset({"nächst", "kommend"})
LAST_WORDS = frozenset({"vergangen", "vorig", "letzt"})
THIS_WORDS = frozenset({"dieser", "laufend"})
TIME_NOUNS = (
    frozenset(
        "Tag Woche Monat Jahr Jahrzehnt Jahrhundert Stunde Minute Morgen Vormittag Mittag Nachmittag Abend Nacht Wochenende Vergangenheit "
        "Zukunft Zeit Beginn Anfang Ende Mitte Frühjahr Frühling Sommer Herbst Winter Mal Moment Uhr Quartal Halbjahr Mittwochabend Saison "
        "Jahresende Jahresbeginn Monatsende Wochenbeginn".split()
    )
    | frozenset(WEEKDAYS)
    | frozenset(MONTHS)
)
UP_TO_NOW = frozenset(
    {"bisher", "bislang", "derzeit", "aktuell", "momentan", "jetzt", "bisherig", "derzeitig", "geltend", "alt"}
)
"""Words that say that a figure is the one in force."""
