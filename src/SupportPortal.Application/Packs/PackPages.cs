namespace SupportPortal.Application.Packs;

/// <summary>Where mailed links about packs lead: paths in the portal.</summary>
public static class PackPages
{
    /// <summary>The reader's own packs.</summary>
    public static readonly Uri Own = new("/packs", UriKind.Relative);

    /// <summary>The reader's own claims.</summary>
    public static readonly Uri Recover = new("/packs/recover", UriKind.Relative);

    /// <summary>An order.</summary>
    public static Uri Order(Guid order) => new($"/orders/{order}", UriKind.Relative);

    /// <summary>The last step of a draft.</summary>
    public static Uri Draft(Guid draft) => new($"/incidents/new/{draft}/review", UriKind.Relative);

    /// <summary>The statement of a pack.</summary>
    public static Uri Statement(Guid pack) => new($"/packs/{pack}", UriKind.Relative);

    /// <summary>Objecting to a recovery.</summary>
    public static Uri Objection(string token) => new($"/packs/recoveries/objection?token={token}", UriKind.Relative);
}
