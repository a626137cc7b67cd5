namespace SupportPortal.Web.Security;

/// <summary>What a page is filled with again after an expired session; put into the request's features.</summary>
/// <param name="Fields">Names and values.</param>
/// <param name="Files">The names of files that have to be chosen again.</param>
public sealed record FilledForm(IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<string> Files);
