namespace SupportPortal.Domain.Help;

/// <summary>A service notice in one language (R35).</summary>
/// <param name="Language">The language: <c>en</c>, <c>sv</c>, <c>pl</c>, <c>nb</c>.</param>
/// <param name="Title">What it is about, in a line.</param>
/// <param name="Text">What people need to know, in Markdown without HTML.</param>
public sealed record NoticeText(string Language, string Title, string Text);
