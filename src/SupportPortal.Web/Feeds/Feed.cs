namespace SupportPortal.Web.Feeds;

/// <summary>What the feeds tell, before it is written as Atom or RSS.</summary>
/// <param name="Seller">Whose portal it is.</param>
/// <param name="Language">The language of the texts.</param>
/// <param name="Origin">What the portal's addresses begin with.</param>
/// <param name="Self">The address of the feed itself.</param>
/// <param name="Entries">The entries, the latest first.</param>
public sealed record Feed(string Seller, string Language, Uri Origin, Uri Self, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When anything in it last changed.</summary>
    public Instant Changed => Entries.Count == 0 ? Instant.FromUnixTimeSeconds(0) : Entries[0].Changed;

    /// <summary>What it is called.</summary>
    public string Title => T("{0}: answers, service notices, lifecycle dates", Seller);

    /// <summary>What it tells.</summary>
    public string Subtitle => T("New and changed answers of the FAQ, notices about the service, and lifecycle dates of the next half year.");

    /// <summary>The page that people read instead.</summary>
    public Uri Page => new(Origin, "/faq");
}
