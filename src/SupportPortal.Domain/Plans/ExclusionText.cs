namespace SupportPortal.Domain.Plans;

/// <summary>An exclusion in one language (R31).</summary>
/// <param name="Language">The language: <c>en</c>, <c>sv</c>, <c>pl</c>, <c>nb</c>.</param>
/// <param name="Title">The kind of help, in a few words.</param>
/// <param name="Explanation">Why it is not part of the service, or what is meant.</param>
/// <param name="Instead">Where to go instead.</param>
public sealed record ExclusionText(string Language, string Title, string Explanation, string Instead);
