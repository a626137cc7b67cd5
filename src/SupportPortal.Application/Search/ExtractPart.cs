namespace SupportPortal.Application.Search;

/// <summary>A piece of an extract.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsHit">Whether it is a word that was looked for.</param>
public sealed record ExtractPart(string Text, bool IsHit);
