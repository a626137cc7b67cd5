namespace SupportPortal.Domain.ResponseTimes;

/// <summary>Why a calendar, or a question to it, is refused (R13).</summary>
public abstract record CalendarRefusal : Refusal;

/// <summary>The time zone is not in the IANA data.</summary>
public sealed record UnknownTimeZone(string TimeZoneId) : CalendarRefusal;

/// <summary>No date has open hours: nothing could ever be due.</summary>
public sealed record CalendarNeverOpens : CalendarRefusal;

/// <summary>A date is both a holiday and a day with hours of its own.</summary>
public sealed record HolidayWithOwnHours(LocalDate On) : CalendarRefusal;

/// <summary>A holiday has no name to show on a receipt.</summary>
public sealed record HolidayWithoutName(LocalDate On) : CalendarRefusal;

/// <summary>A list of dates has one twice.</summary>
public sealed record DateIsListedTwice(string Written) : CalendarRefusal;

/// <summary>The calendar that is in force says the same already.</summary>
public sealed record CalendarIsUnchanged : CalendarRefusal;

/// <summary>The country has a calendar, which is edited instead.</summary>
/// <param name="Country">The country, two letters.</param>
public sealed record CountryHasACalendar(string Country) : CalendarRefusal;

/// <summary>Opening hours are not written as 09:00-17:00 in whole minutes.</summary>
public sealed record NotOpeningHours(string Written) : CalendarRefusal;

/// <summary>A date is not written as 2026-12-24, or is not between the years 1900 and 2200.</summary>
public sealed record NotACalendarDate(string Written) : CalendarRefusal;

/// <summary>A day of the week is not an English name such as monday.</summary>
public sealed record NotAWeekday(string Written) : CalendarRefusal;

/// <summary>A country is not a code of two letters (ISO 3166-1).</summary>
public sealed record NotACountry(string Written) : CalendarRefusal;

/// <summary>A calendar has no name, or one of more than 100 characters, to show beside a promise.</summary>
public sealed record CalendarNeedsName : CalendarRefusal;

/// <summary>A search for the next opening met two closed years.</summary>
/// <param name="Since">The local date after which the calendar stays closed.</param>
public sealed record ClosedForTwoYears(LocalDate Since) : CalendarRefusal;

/// <summary>There is no such severity (R12).</summary>
public sealed record NoSuchSeverity(int Value) : CalendarRefusal;
