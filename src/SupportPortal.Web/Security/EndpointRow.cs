namespace SupportPortal.Web.Security;

/// <summary>Something that can be asked over HTTP.</summary>
/// <param name="Route">The pattern of its address.</param>
/// <param name="Verbs">The verbs it answers, in capitals.</param>
/// <param name="Policy">Who may: <c>Anonymous</c>, or the name of a policy.</param>
/// <param name="Page">The Razor page behind it, or null.</param>
/// <param name="Handlers">The handlers of the page, such as <c>OnPostAsync</c>.</param>
public sealed record EndpointRow(string Route, IReadOnlyList<string> Verbs, string Policy, string? Page, IReadOnlyList<string> Handlers);
