namespace SupportPortal.Domain.Packs;

/// <summary>How an order of the portal is placed (R27).</summary>
/// <param name="Form">The form: sent again, it makes no second order.</param>
/// <param name="Method">The name of the payment method, at most 32 characters.</param>
/// <param name="Days">For how many days after today it can be paid.</param>
public sealed record OrderPlacement(Guid Form, string Method, int Days);
