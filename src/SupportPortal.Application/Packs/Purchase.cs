using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Packs;

/// <summary>What somebody buys in the portal (R27).</summary>
/// <param name="Form">The form: sent again, it makes no second order.</param>
/// <param name="Plan">What is bought.</param>
/// <param name="Seen">The price that was shown; null for none.</param>
/// <param name="Draft">The draft that it is to pay for; null to buy ahead.</param>
public sealed record Purchase(Guid Form, SupportPlan Plan, Price? Seen, Guid? Draft)
{
    /// <summary>Whose tax law applies; null for the country of the buyer's account (R28).</summary>
    public Jurisdiction? Jurisdiction { get; init; }
}
