namespace SupportPortal.Domain.Products;

/// <summary>A product of the catalogue: versions, grouped in version lines in an explicit order (R29).</summary>
public sealed partial class Product : Entity
{
    private readonly List<VersionLine> _lines = [];
    private readonly List<ProductVersion> _versions = [];
    private readonly List<string> _aliases = [];

    private Product()
    {
        Slug = "";
        Name = "";
        SearchText = "";
    }

    /// <summary>Adds a product to the catalogue.</summary>
    /// <param name="facts">What is told of it.</param>
    /// <param name="moment">Who adds it, and when.</param>
    public Product(ProductFacts facts, Moment moment)
        : this()
    {
        Id = NewKey(moment);
        Slug = facts.Slug;
        Name = facts.Name;
        Deployment = facts.PresumedDeployment;
        Absorb(facts, moment);
        Raise(new ProductAdded(moment, Id, Slug));
    }

    /// <summary>The name in addresses and lifecycle documents, unique in the catalogue.</summary>
    public string Slug { get; private set; }

    /// <summary>The name that people read.</summary>
    public string Name { get; private set; }

    /// <summary>Who makes it, if told.</summary>
    public string? Vendor { get; private set; }

    /// <summary>What it belongs to, if told, such as <c>Dynamics</c>.</summary>
    public string? Family { get; private set; }

    /// <summary>Other names that people search for.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>Where it runs.</summary>
    public Deployment Deployment { get; private set; } = Deployment.OnPremises;

    /// <summary>The policy of versions that tell none of their own.</summary>
    public LifecyclePolicy Policy { get; private set; }

    /// <summary>The version lines, in the order of the store; <see cref="LinesNewestFirst"/> sorts them.</summary>
    public IReadOnlyList<VersionLine> Lines => _lines;

    /// <summary>The versions, in the order of the store; <see cref="VersionsNewestFirst"/> sorts them.</summary>
    public IReadOnlyList<ProductVersion> Versions => _versions;

    /// <summary>All names, folded for search, with a space before each: see <see cref="SearchWords"/>.</summary>
    public string SearchText { get; private set; }

    /// <summary>The version lines, newest first.</summary>
    public IEnumerable<VersionLine> LinesNewestFirst => _lines.OrderBy(line => line.Order);

    /// <summary>The versions, by line from the newest on, and within it by release from the newest on.</summary>
    public IEnumerable<ProductVersion> VersionsNewestFirst => LinesNewestFirst.SelectMany(VersionsOf);

    /// <summary>The words of a query, folded; a product is found when its <see cref="SearchText"/> contains each of them.</summary>
    public static IReadOnlyList<string> SearchWords(string? query) => Fold(query ?? "")
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a query finds this product.</summary>
    public bool IsFoundBy(string? query) => SearchWords(query).All(word => SearchText.Contains(word, StringComparison.Ordinal));

    /// <summary>The version with a slug, in any case; or null.</summary>
    public ProductVersion? Find(string? slug) =>
        _versions.Find(version => string.Equals(version.Slug, slug, StringComparison.OrdinalIgnoreCase));

    /// <summary>The version with a key, or null.</summary>
    public ProductVersion? Find(Guid id) => _versions.Find(version => version.Id == id);

    /// <summary>The line of one of its versions.</summary>
    public VersionLine LineOf(ProductVersion version) => _lines.Find(line => line.Id == version.LineId)
        ?? throw new ArgumentException("Not a version of this product.", nameof(version));

    /// <summary>The versions of one of its lines, by release from the newest on; of one day, by slug.</summary>
    public IEnumerable<ProductVersion> VersionsOf(VersionLine line) => _versions
        .Where(version => version.LineId == line.Id)
        .OrderByDescending(version => version.ReleasedOn ?? LocalDate.MaxIsoValue)
        .ThenBy(version => version.Slug, StringComparer.Ordinal);

    /// <summary>Product and version in one, as people say it.</summary>
    public string FullName(ProductVersion version) => ProductVersion.FullName(Name, version.Name);

    private static string Fold(string text) => text.ToLowerInvariant();

    private static Guid NewKey(Moment moment) => Guid.CreateVersion7(moment.At.ToDateTimeOffset());

    private void RefreshSearchText()
    {
        string?[] names = [Name, Slug, Vendor, Family, .. _aliases, .. _lines.Select(line => line.Name), .. _versions.Select(version => version.Name)];
        SearchText = string.Concat(names.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => Fold(name!)).Distinct().Select(name => " " + name));
    }
}
