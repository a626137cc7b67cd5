using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>The numbers of packs that the seller chooses; the section <c>Packs</c>.</summary>
public sealed class PacksOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Packs";

    /// <summary>For how many hours an old owner can object to a recovery, and the new one use one incident (R25); 1 to 720.</summary>
    public int ObjectionHours { get; set; } = (int)PackTerms.Default.ObjectionTerm.TotalHours;

    /// <summary>The days by which extending a pack is suggested (R24); 1 to 366.</summary>
    public int ExtensionDays { get; set; } = PackTerms.Default.SuggestedExtensionDays;

    /// <summary>How many days before the last day owners are reminded (R22), with commas between; 0 to 366 each.</summary>
    public string ReminderDays { get; set; } = string.Join(',', PackTerms.Default.ReminderDays);

    /// <summary>The reminders; null when they cannot be read.</summary>
    public IReadOnlyList<int>? Reminders
    {
        get
        {
            var days = ReminderDays.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(day => int.TryParse(day, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
            return days.TrueForAll(day => day is >= 0 and <= PackExtension.MostDays) ? days : null;
        }
    }
}
