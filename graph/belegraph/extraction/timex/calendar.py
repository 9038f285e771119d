"""Arithmetic of dates that may be partial: "2024", "2024-06" or "2024-06-12"."""

import datetime

STEPS_OF_YEARS = {"Y": 1, "DE": 10, "CE": 100, "L": 1000}
MONTHS_OF = {"M": 1, "Q": 3, "HY": 6}
MEAN_SEASONS = (
    (2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057),
    (2451716.56767, 365241.62603, 0.00325, 0.00888, -0.00030),
    (2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078),
    (2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032),
)
"""When spring, summer, autumn and winter begin: Julian days, by powers of the millennia since the year 2000."""
JULIAN_DAY_OF_ORDINAL = 1721424.5
CLOCKS_AHEAD = (1, 2, 2, 1)
"""Hours that Central European clocks are ahead then."""
UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "HY": "XXXX-HX",
           "Y": "XXXX", "DE": "XXX", "CE": "XX", "L": "X"}  # fmt: skip


def as_day(value: str) -> datetime.date | None:
    """Read a full date; None for a partial one, or a day that there is not.

    >>> as_day("2024-06-12"), as_day("2024-06"), as_day("2023-02-29")
    (datetime.date(2024, 6, 12), None, None)
    """
    try:
        return datetime.date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None


def as_week(day: datetime.date) -> str:
    """Write the week of a day.

    >>> as_week(datetime.date(2024, 12, 30))
    '2025-W01'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def shifted(base: str, unit: str, steps: int) -> str:
    """Return the unit of time so many steps from a date, masked where the date does not tell.

    >>> [shifted("2024-06-12", unit, -1) for unit in ("D", "W", "WE", "M", "Q", "HY", "Y", "DE", "CE")]
    ['2024-06-11', '2024-W23', '2024-W23-WE', '2024-05', '2024-Q1', '2023-H2', '2023', '201', '19']
    >>> shifted("2024", "M", 1), shifted("", "Y", 1)
    ('XXXX-XX', 'XXXX')
    """
    if unit in STEPS_OF_YEARS and len(base) >= 4:
        length = STEPS_OF_YEARS[unit]
        return f"{int(base[:4]) // length + steps:0{5 - len(str(length))}}"
    if unit in MONTHS_OF and len(base) >= 7:
        return _months(int(base[:4]) * 12 + int(base[5:7]) - 1, MONTHS_OF[unit], steps)
    day = as_day(base)
    if day is None or unit not in ("D", "W", "WE"):
        return UNKNOWN.get(unit, "")
    if unit == "D":
        return moved(day, steps)
    return as_week(day + datetime.timedelta(7 * steps)) + ("-WE" if unit == "WE" else "")


def _months(months: int, length: int, steps: int) -> str:
    count = months // length + steps
    year, part = divmod(count, 12 // length)
    return f"{year:04}-" + {1: f"{part + 1:02}", 3: f"Q{part + 1}", 6: f"H{part + 1}"}[length]


def moved(day: datetime.date, days: int) -> str:
    """Write the day so many days later, masked where there is none.

    >>> moved(datetime.date(2024, 2, 28), 2)
    '2024-03-01'
    """
    try:
        return (day + datetime.timedelta(days)).isoformat()
    except OverflowError:
        return UNKNOWN["D"]


def weekday_of(week: str, weekday: int) -> str:
    """Write a day of a week, from 1 for Monday.

    >>> weekday_of("2024-W24", 5), weekday_of("XXXX-WXX", 5)
    ('2024-06-14', 'XXXX-WXX-5')
    """
    if not week[:4].isdigit():
        return f"XXXX-WXX-{weekday}"
    return datetime.date.fromisocalendar(int(week[:4]), int(week[6:8]), weekday).isoformat()


def easter(year: int) -> datetime.date:
    """Return Easter Sunday of the Gregorian calendar.

    >>> easter(2024), easter(2025)
    (datetime.date(2024, 3, 31), datetime.date(2025, 4, 20))

    Source: https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm
    """
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


def season_begins(year: int, season: int) -> datetime.date:
    """Return the day on which spring (0), summer, autumn or winter (3) begins: sure up to half an hour around midnight.

    >>> [season_begins(2024, season).isoformat() for season in range(4)]
    ['2024-03-20', '2024-06-20', '2024-09-22', '2024-12-21']

    Source: Jean Meeus, Astronomical Algorithms, 2nd edition, table 27.B
    """
    millennia = (year - 2000) / 1000
    julian = sum(part * millennia**power for power, part in enumerate(MEAN_SEASONS[season]))
    return datetime.date.fromordinal(int(julian - JULIAN_DAY_OF_ORDINAL + CLOCKS_AHEAD[season] / 24))
