using System.Globalization;

namespace SupportPortal.Web.Input;

/// <summary>The number of a page of results, in an address. Whatever is asked for, it is from 1 to 10,000.</summary>
/// <param name="Value">Counted from 1.</param>
public readonly record struct PageNumber(int Value)
{
    /// <summary>The first page.</summary>
    public static readonly PageNumber First = new(1);

    private const int Last = 10_000;

    /// <summary>Reads a number; what is none, or out of range, becomes the nearest that exists.</summary>
    /// <returns>Always true: an odd page number is no reason for an error page.</returns>
    public static bool TryParse(string? text, out PageNumber page)
    {
        page = decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new PageNumber((int)Math.Clamp(number, 1, Last))
            : First;
        return true;
    }
}
