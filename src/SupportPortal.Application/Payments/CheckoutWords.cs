namespace SupportPortal.Application.Payments;

/// <summary>What the page says on which a buyer pays, and where it leads back to.</summary>
/// <param name="Title">What is bought.</param>
/// <param name="Language">In which language it speaks, such as <c>sv</c>.</param>
/// <param name="Paid">Where the buyer comes back to who has paid.</param>
/// <param name="Back">Where the buyer comes back to who has not.</param>
public sealed record CheckoutWords(string Title, string Language, Uri Paid, Uri Back);
