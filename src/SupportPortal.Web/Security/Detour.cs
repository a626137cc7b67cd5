namespace SupportPortal.Web.Security;

/// <summary>Where somebody is led who posted a form and has to show first who they are; put into the request's features.</summary>
/// <param name="Page">The path of the page that is shown instead.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Sealed">The same, as the page carries it.</param>
public sealed record Detour(string Page, KeptForm Form, string Sealed);
