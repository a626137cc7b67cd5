using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>An exemption document, with whose it is (R28).</summary>
/// <param name="Exemption">The document.</param>
/// <param name="Customer">The account.</param>
public sealed record ExemptionRow(TaxExemption Exemption, Account Customer)
{
    /// <summary>Who can decide on it.</summary>
    public Deciders Deciders { get; init; } = new([]);

    /// <summary>The decision, as it concerns the one who would (R37).</summary>
    public Matter MatterFor(Actor by) => Deciders.Of(by, [Exemption.CustomerId]);
}
