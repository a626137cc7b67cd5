namespace SupportPortal.Domain.Replies;

/// <summary>A canned reply in one language.</summary>
/// <param name="Language">The language: <c>en</c>, <c>sv</c>, <c>pl</c>, <c>nb</c>.</param>
/// <param name="Name">By which engineers find it; customers never see it.</param>
/// <param name="Text">What the customer reads, in Markdown, with variables such as <c>{customer}</c>.</param>
public sealed record ReplyText(string Language, string Name, string Text);
