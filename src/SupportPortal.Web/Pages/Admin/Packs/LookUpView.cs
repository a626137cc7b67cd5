using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>The box that looks for packs.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="ReadAs">The order confirmation number as which it was read.</param>
public sealed record LookUpView(string Query = "", OrderConfirmationNumber? ReadAs = null);
