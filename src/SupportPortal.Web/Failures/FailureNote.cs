namespace SupportPortal.Web.Failures;

/// <summary>What a failure page says beyond its usual words; put into the request's features by who refuses it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Sentence">What is wrong, for the person who sees it.</param>
public sealed record FailureNote(int Status, string Sentence);
