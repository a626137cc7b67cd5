namespace SupportPortal.Web.Security;

/// <summary>A page that is filled again with what was kept; put into the request's features.</summary>
/// <param name="Kept">What was typed, and the names of files that have to be chosen again.</param>
public sealed record FilledForm(KeptForm Kept);
