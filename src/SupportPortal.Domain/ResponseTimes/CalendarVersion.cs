namespace SupportPortal.Domain.ResponseTimes;

/// <summary>
/// One saved version of a country's business calendar. A change makes the next version, so that promises keep the one
/// they were counted by (R14).
/// </summary>
public sealed class CalendarVersion : Entity
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 100;

    // For the stores.
    private CalendarVersion() => (Country, Name, Calendar) = (null!, null!, null!);

    private CalendarVersion(string country, string name, int number, BusinessCalendar calendar, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (Country, Name, Number, Calendar) = (country, name, number, calendar);
        (SavedAt, SavedBy) = (moment.At, moment.By.Person);
        Raise(new CalendarSaved(moment, Reference));
    }

    /// <summary>The country it is for (ISO 3166-1, two capital letters).</summary>
    public string Country { get; private set; }

    /// <summary>What people call it, shown beside every promise.</summary>
    public string Name { get; private set; }

    /// <summary>Counts the versions of the country, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The hours.</summary>
    public BusinessCalendar Calendar { get; private set; }

    /// <summary>Since when it is in force.</summary>
    public Instant SavedAt { get; private set; }

    /// <summary>Who saved it.</summary>
    public Guid SavedBy { get; private set; }

    /// <summary>How a receipt names it.</summary>
    public CalendarReference Reference => new(Id, Country, Name, Number);

    /// <summary>The first version for a country.</summary>
    /// <exception cref="RefusedException"><see cref="NotACountry"/> or <see cref="CalendarNeedsName"/>.</exception>
    public static CalendarVersion First(string country, string name, BusinessCalendar calendar, Moment moment) =>
        new(ReadCountry(country), ReadName(name), 1, calendar, moment);

    /// <summary>The next version for the same country; this one stays as it is.</summary>
    /// <exception cref="RefusedException"><see cref="CalendarNeedsName"/> or <see cref="CalendarIsUnchanged"/>.</exception>
    public CalendarVersion Next(string name, BusinessCalendar calendar, Moment moment)
    {
        var next = new CalendarVersion(Country, ReadName(name), Number + 1, calendar, moment);
        if (next.Name == Name && calendar.Equals(Calendar))
            new CalendarIsUnchanged().Throw();
        return next;
    }

    private static string ReadCountry(string? written) =>
        written?.Trim().ToUpperInvariant() is { Length: 2 } code && code.All(char.IsAsciiLetterUpper)
            ? code
            : throw new RefusedException(new NotACountry(written ?? ""));

    private static string ReadName(string? written) =>
        written?.Trim() is { Length: > 0 and <= MaxNameLength } name
            ? name
            : throw new RefusedException(new CalendarNeedsName());
}
