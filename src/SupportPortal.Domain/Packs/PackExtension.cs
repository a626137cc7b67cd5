namespace SupportPortal.Domain.Packs;

/// <summary>What extending a pack would bring about, for the page to say beforehand (R24).</summary>
/// <param name="LastDay">The new last day of use.</param>
/// <param name="Usable">How many incidents that makes usable which are not now.</param>
public sealed record PackExtension(LocalDate LastDay, int Usable)
{
    /// <summary>The most days of one extension.</summary>
    public const int MostDays = 366;

    /// <summary>The last day after an extension: days count from the last day, or from today if that is over.</summary>
    public static LocalDate From(LocalDate lastDay, int days, LocalDate today) => LocalDate.Max(lastDay, today).PlusDays(days);
}
