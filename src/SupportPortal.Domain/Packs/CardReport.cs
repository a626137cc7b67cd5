namespace SupportPortal.Domain.Packs;

/// <summary>What whoever takes a payment by card tells of it.</summary>
/// <param name="State">How far it has come; never <see cref="CardPaymentState.Begun"/>.</param>
/// <param name="Session">Their number of the checkout.</param>
public sealed record CardReport(CardPaymentState State, string Session)
{
    /// <summary>Their number of the payment; null until there is one.</summary>
    public string? Reference { get; init; }

    /// <summary>What was asked for, without taxes, in <see cref="Currency"/>.</summary>
    public decimal? Price { get; init; }

    /// <summary>What was charged, with the taxes that they added.</summary>
    public decimal? Total { get; init; }

    /// <summary>Three capital letters (ISO 4217).</summary>
    public string? Currency { get; init; }
}
