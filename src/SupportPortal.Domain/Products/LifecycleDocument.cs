namespace SupportPortal.Domain.Products;

/// <summary>
/// A public lifecycle document of one product in the endoflife.date API v1 form (R29). Dates count, flags only where a
/// date is null; absent keys mean no such phase; unknown fields are tolerated.
/// </summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Label">The name that people read.</param>
/// <param name="Category">The category, if told; <c>service</c> runs with the vendor.</param>
/// <param name="Aliases">Other names, if told.</param>
/// <param name="Releases">The versions, in the document's order.</param>
public sealed record LifecycleDocument(
    string Product, string Label, string? Category, IReadOnlyList<string>? Aliases, IReadOnlyList<VersionFacts> Releases)
{
    /// <summary>The category of what runs with the vendor.</summary>
    public const string Service = "service";

    /// <summary>Reads one document.</summary>
    /// <exception cref="RefusedException">It cannot be read: <see cref="LifecycleDocumentIsFaulty"/> says where and why.</exception>
    public static LifecycleDocument Parse(string json)
    {
        using var document = DocumentNode.Read(json);
        return Parse(DocumentNode.Of(document));
    }

    internal static LifecycleDocument Parse(DocumentNode document) => ParseProduct(document.Required("result"));

    internal static LifecycleDocument ParseProduct(DocumentNode result)
    {
        var product = result.Required("name").Slug();
        var named = result with { Product = product };
        return new(
            product,
            named.Required("label").Text(),
            named.Optional("category")?.Text(),
            named.Optional("aliases")?.List(alias => alias.Text()),
            named.Required("releases").UniqueList(ParseRelease, release => release.Slug));
    }

    private static VersionFacts ParseRelease(DocumentNode release) => new(
        release.Required("name").Slug(),
        (release.Optional("label") ?? release.Required("name")).Text(),
        new LifecycleDates { ReleasedOn = release.Required("releaseDate").DateOrNull() }
            .With(LifecycleFields.MainstreamEnd, End(release, "eoasFrom", "isEoas"))
            .With(LifecycleFields.SupportEnd, End(release, "eolFrom", "isEol"))
            .With(LifecycleFields.SecurityUpdatesEnd, End(release, "eoesFrom", "isEoes")));

    private static PhaseEnd End(DocumentNode release, string day, string flag) =>
        new(release.Optional(day)?.DateOrNull(), release.Optional(flag)?.FlagOrNull());
}
