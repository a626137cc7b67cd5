namespace SupportPortal.Domain.Tests.Model;

/// <summary>
/// Something that people do: how it is done to the portal's own objects, and what the rules say of it. A new deed is one
/// more of these in <see cref="Deeds"/>.
/// </summary>
/// <param name="Name">What it is called in a report.</param>
/// <param name="By">Who does it as a rule; now and then somebody else tries.</param>
/// <param name="Do">Does it; refused, it throws.</param>
/// <param name="Say">What the rules say, and how the reference changes where it is done.</param>
internal sealed record Deed(string Name, Who By, Action<World, Step> Do, Func<Book, Step, Ruling> Say)
{
    /// <summary>How often it is drawn, beside the others.</summary>
    public int Weight { get; init; } = 4;

    /// <summary>Whether there must be an incident.</summary>
    public bool NeedsIncident { get; init; } = true;

    /// <summary>Whether there must be a pack.</summary>
    public bool NeedsPack { get; init; }

    /// <summary>Whether only those whose deed it is come to it, because its page is for nobody else.</summary>
    public bool IsTheirsOnly { get; init; }

    /// <summary>Whether it may leave no entry in a timeline or ledger when it is done.</summary>
    public bool MayLeaveNoEntry { get; init; }

    /// <summary>Whether it changes incident and pack together: refused halfway, the store rolls back, and so does the test.</summary>
    public bool IsOfSeveral { get; init; }
}
