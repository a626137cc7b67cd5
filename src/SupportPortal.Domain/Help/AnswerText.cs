namespace SupportPortal.Domain.Help;

/// <summary>An answer of the FAQ in one language (R35).</summary>
/// <param name="Language">The language: <c>en</c>, <c>sv</c>, <c>pl</c>, <c>nb</c>.</param>
/// <param name="Question">The question, as people ask it.</param>
/// <param name="Text">The answer, in Markdown without HTML.</param>
/// <param name="ChangedAt">When this text was last changed.</param>
public sealed record AnswerText(string Language, string Question, string Text, Instant ChangedAt);
