using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime.Text;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>
/// One opening of a day in local wall time, half-open and in whole minutes (R13). One that closes at or before its
/// opening time runs into the next day; 24:00 is the midnight at the end of the day.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OpeningHours
{
    private static readonly LocalTimePattern Written = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>The opening of a day, <c>[opens, closes)</c>; midnight as <paramref name="closes"/> is 24:00.</summary>
    /// <exception cref="RefusedException">A time is not a whole minute.</exception>
    public OpeningHours(LocalTime opens, LocalTime closes)
    {
        if (opens.TickOfDay % NodaConstants.TicksPerMinute != 0 || closes.TickOfDay % NodaConstants.TicksPerMinute != 0)
            new NotOpeningHours(string.Create(CultureInfo.InvariantCulture, $"{opens:HH:mm:ss}-{closes:HH:mm:ss}")).Throw();
        (Opens, Closes) = (opens, closes);
    }

    /// <summary>When it opens, local time on the day it belongs to.</summary>
    public LocalTime Opens { get; }

    /// <summary>When it closes, local time; on the next day if <see cref="ClosesNextDay"/>.</summary>
    public LocalTime Closes { get; }

    /// <summary>Whether <see cref="Closes"/> is a time of the next day; also for 24:00, which is the next day's midnight.</summary>
    public bool ClosesNextDay => Closes <= Opens;

    /// <summary>Reads hours such as <c>09:00-17:00</c>, <c>22:00-06:00</c> or <c>00:00-24:00</c>; spaces do not matter.</summary>
    /// <exception cref="RefusedException"><see cref="NotOpeningHours"/>: they are written otherwise.</exception>
    public static OpeningHours Parse(string? text)
    {
        if (text?.Replace('–', '-').Split('-', StringSplitOptions.TrimEntries) is not [var from, var to])
            return Refuse(text);
        var opens = Written.Parse(from);
        var closes = Written.Parse(to is "24:00" ? "00:00" : to);
        return opens.Success && closes.Success ? new OpeningHours(opens.Value, closes.Value) : Refuse(text);
    }

    /// <summary>As <see cref="Parse"/> reads it, with midnight as a closing time written 24:00.</summary>
    public override string ToString() =>
        $"{Written.Format(Opens)}-{(Closes == LocalTime.Midnight ? "24:00" : Written.Format(Closes))}";

    private static OpeningHours Refuse(string? text) => throw new RefusedException(new NotOpeningHours(text ?? ""));
}
