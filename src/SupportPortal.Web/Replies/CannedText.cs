namespace SupportPortal.Web.Replies;

/// <summary>A canned reply, ready to be put into a message.</summary>
/// <param name="Text">The text with the values in it.</param>
/// <param name="Language">The language that it is in.</param>
/// <param name="Wanted">The customer's language.</param>
public sealed record CannedText(string Text, string Language, string Wanted)
{
    /// <summary>What the engineer has to know about the language; null when it is the customer's.</summary>
    public string? Told => Language == Wanted ? null
        : T("This reply has no text in {0} yet, so it came in {1}.", Languages.NameOf(Wanted), Languages.NameOf(Language));
}
