namespace SupportPortal.Domain.Packs;

/// <summary>The numbers of buying that the seller can configure.</summary>
/// <param name="Days">For how many days after the one on which it was placed an order can be paid (R27).</param>
public sealed record PaymentTerms(int Days)
{
    /// <summary>The most orders of one account that wait for their payment at once.</summary>
    public const int MostUnpaid = 10;

    /// <summary>30 days.</summary>
    public static readonly PaymentTerms Default = new(30);
}
