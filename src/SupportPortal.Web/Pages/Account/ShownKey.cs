using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>The key of an authenticator app as a page shows it.</summary>
/// <param name="Text">To be typed: groups of four.</param>
/// <param name="Account">The name under which the app should keep it.</param>
/// <param name="Issuer">Whose key it is: the seller.</param>
/// <param name="Picture">To be scanned.</param>
public sealed record ShownKey(string Text, string Account, string Issuer, QrDrawing Picture);
