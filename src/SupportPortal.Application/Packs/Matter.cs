using SupportPortal.Domain;

namespace SupportPortal.Application.Packs;

/// <summary>What is to be decided, as it concerns the one who would (R37).</summary>
/// <param name="IsOwn">Whether it is a matter of their own, which the audit flags.</param>
/// <param name="WhyNot">Why they cannot decide, or null.</param>
public sealed record Matter(bool IsOwn, Refusal? WhyNot)
{
    /// <summary>Whether it concerns them only because they approved what is objected to (R25).</summary>
    public bool IsApproval { get; init; }

    /// <summary>Nothing of one's own.</summary>
    public static Matter OfOthers { get; } = new(false, null);
}
