namespace SupportPortal.Domain.Packs;

/// <summary>When owners are reminded that a pack expires (R22).</summary>
public static class ExpiryReminders
{
    /// <summary>
    /// The reminder to send today, by its days before the last day, or null. One that was missed is sent late, unless a
    /// later one is due as well.
    /// </summary>
    /// <param name="lastDay">The last day of use.</param>
    /// <param name="today">Today in the seller's zone.</param>
    /// <param name="sent">The latest reminder sent, by its days.</param>
    /// <param name="days">The reminders there are.</param>
    public static int? Due(LocalDate lastDay, LocalDate today, int? sent, IEnumerable<int> days)
    {
        var left = Period.DaysBetween(today, lastDay);
        var reached = days.Where(day => 0 <= left && left <= day).DefaultIfEmpty(int.MaxValue).Min();
        return reached < (sent ?? int.MaxValue) ? reached : null;
    }
}
