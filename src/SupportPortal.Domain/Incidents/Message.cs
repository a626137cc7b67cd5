namespace SupportPortal.Domain.Incidents;

/// <summary>What somebody writes at once: a text, files, or both.</summary>
/// <param name="Text">The text; may be empty when there are files.</param>
public sealed record Message(string Text)
{
    /// <summary>The files that come with it, stored already.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    /// <summary>What is missing, if anything.</summary>
    public Refusal? Missing() =>
        Files.Count > 0 ? Written.Wrong(Text, Limits.Text) : Written.Missing(Text, Limits.Text, new MessageIsEmpty());
}
