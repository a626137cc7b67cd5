namespace SupportPortal.Application.Payments;

/// <summary>A page on which a buyer pays.</summary>
/// <param name="Session">Their number of the checkout.</param>
/// <param name="Address">Where it is.</param>
public sealed record HostedPage(string Session, Uri Address);
