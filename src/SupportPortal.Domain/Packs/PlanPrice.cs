using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>The price of a plan that is sold in the portal: data, and empty until an admin sets it (R27).</summary>
public sealed class PlanPrice : Entity
{
    // For the store, which fills the properties.
    private PlanPrice()
    {
    }

    /// <summary>A plan without a price.</summary>
    public PlanPrice(SupportPlan plan, Moment moment)
    {
        Order.CanBuy(plan)?.Throw();
        (Id, Plan) = (Guid.CreateVersion7(moment.At.ToDateTimeOffset()), plan);
    }

    /// <summary>The plan.</summary>
    public SupportPlan Plan { get; private set; }

    /// <summary>The amount, with two decimals; null without a price.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>The currency of the amount (ISO 4217).</summary>
    public string? Currency { get; private set; }

    /// <summary>The price, or null.</summary>
    public Price? Price => Amount is { } amount ? new Price(amount, Currency!) : null;

    /// <summary>Sets the price, or takes it away; orders placed already keep theirs.</summary>
    public void Set(Price? price, Moment moment)
    {
        price?.WhyNot()?.Throw();
        (Amount, Currency) = (price?.Amount, price?.Currency);
        Raise(new PriceSet(moment, Plan, Amount, Currency));
    }
}
