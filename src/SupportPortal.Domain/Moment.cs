namespace SupportPortal.Domain;

/// <summary>Who does something, and when. It is made once, at the door, and travels with the deed.</summary>
/// <param name="By">Who does it.</param>
/// <param name="At">The instant, in whole microseconds (PostgreSQL keeps no more).</param>
/// <param name="Today">The date of <paramref name="At"/> in the seller's time zone (R22, R29).</param>
public sealed record Moment(Actor By, Instant At, LocalDate Today)
{
    /// <summary>The moment <paramref name="at"/>, cut to microseconds, with its date in the seller's zone.</summary>
    public static Moment Of(Actor by, Instant at, DateTimeZone sellerZone)
    {
        var cut = CutToMicroseconds(at);
        return new Moment(by, cut, cut.InZone(sellerZone).Date);
    }

    /// <summary>Cuts an instant to whole microseconds, towards the past.</summary>
    public static Instant CutToMicroseconds(Instant at)
    {
        var ticks = at.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks - (((ticks % 10) + 10) % 10));
    }
}
