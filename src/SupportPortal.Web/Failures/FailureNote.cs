namespace SupportPortal.Web.Failures;

/// <summary>What a failure page says beyond its usual words; put into the request's features by who refuses it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Sentence">Says what is wrong, for the person who sees it: in their language, once it is known who that is.</param>
public sealed record FailureNote(int Status, Func<string> Sentence);
