namespace SupportPortal.Domain.Products;

/// <summary>
/// How a phase ends: on a day, which it lasts through; or it is only known whether it has ended; or there is no such
/// phase. The day counts, and the flag only where there is no day (R29).
/// </summary>
/// <param name="LastDay">The last day, inclusive; null when it is not known or not set.</param>
/// <param name="HasEnded">Without a day: whether it has ended, or null when there is no such phase.</param>
public readonly record struct PhaseEnd(LocalDate? LastDay, bool? HasEnded)
{
    /// <summary>There is no such phase.</summary>
    public static readonly PhaseEnd None;

    /// <summary>The last day, inclusive; null when it is not known or not set.</summary>
    public LocalDate? LastDay { get; } = LastDay;

    /// <summary>Without a day: whether it has ended; null with a day, or when there is no such phase.</summary>
    public bool? HasEnded { get; } = LastDay is null ? HasEnded : null;

    /// <summary>Whether there is such a phase at all.</summary>
    public bool Exists => LastDay is not null || HasEnded is not null;

    /// <summary>The phase that lasts through <paramref name="lastDay"/>.</summary>
    public static PhaseEnd On(LocalDate lastDay) => new(lastDay, HasEnded: null);

    /// <summary>Whether the phase exists and is over on a day.</summary>
    public bool IsPassedOn(LocalDate day) => LastDay is { } last ? day > last : HasEnded == true;

    /// <summary>Whether the phase exists and lasts on a day.</summary>
    public bool LastsOn(LocalDate day) => Exists && !IsPassedOn(day);
}
