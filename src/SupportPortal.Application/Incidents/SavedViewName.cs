using SupportPortal.Domain;

namespace SupportPortal.Application.Incidents;

/// <summary>What somebody calls a view.</summary>
internal static class SavedViewName
{
    /// <summary>The name as it is kept, and in capitals, by which names are compared.</summary>
    /// <exception cref="RefusedException"><see cref="ViewNeedsAName"/>.</exception>
    public static (string Name, string Normalized) Of(string typed)
    {
        var name = typed.Trim();
        if (name.Length is 0 or > SavedView.LongestName || !UnicodeText.IsWellFormed(name) || name.Any(char.IsControl))
            new ViewNeedsAName(SavedView.LongestName).Throw();
        return (name, name.ToUpperInvariant());
    }

    /// <summary>Insists that it is free; whoever asks has locked the account, so that it stays so.</summary>
    /// <exception cref="RefusedException"><see cref="ViewNameIsTaken"/>.</exception>
    public static void InsistIsFree(this IEnumerable<SavedView> own, string normalized)
    {
        if (own.FirstOrDefault(view => view.NormalizedName == normalized) is { } taken)
            new ViewNameIsTaken(taken.Name).Throw();
    }
}
