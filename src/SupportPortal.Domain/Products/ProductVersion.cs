namespace SupportPortal.Domain.Products;

/// <summary>A version of a product, with its dates (R29).</summary>
public sealed class ProductVersion
{
    private ProductVersion()
    {
        Slug = "";
        Name = "";
        Dates = new();
    }

    internal ProductVersion(Guid id, string slug, string name, LifecyclePolicy policy)
        : this()
    {
        Id = id;
        Slug = slug;
        Name = name;
        Policy = policy;
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The <see cref="VersionLine"/> it belongs to.</summary>
    public Guid LineId { get; internal set; }

    /// <summary>The name in addresses and lifecycle documents, unique within the product.</summary>
    public string Slug { get; private set; }

    /// <summary>The name that people read, without the product's: <c>2022</c>.</summary>
    public string Name { get; private set; }

    /// <summary>The lifecycle policy.</summary>
    public LifecyclePolicy Policy { get; internal set; }

    /// <summary>Whether it is a preview, which counts as not released (R32).</summary>
    public bool IsPreview { get; internal set; }

    /// <summary>The dates.</summary>
    public LifecycleDates Dates { get; internal set; }

    /// <summary>The dates that are an admin's own, which no import changes.</summary>
    public LifecycleFields SetByAdmin { get; internal set; }

    /// <summary>When its dates were last changed; the feeds tell of it (R35).</summary>
    public Instant DatesChangedAt { get; internal set; }

    /// <summary>The day of release.</summary>
    public LocalDate? ReleasedOn => Dates.ReleasedOn;

    /// <summary>The last day of mainstream support.</summary>
    public LocalDate? MainstreamEnd => Dates.MainstreamEnd;

    /// <summary>The last day of support.</summary>
    public LocalDate? SupportEnd => Dates.SupportEnd;

    /// <summary>The last day of paid security updates.</summary>
    public LocalDate? SecurityUpdatesEnd => Dates.SecurityUpdatesEnd;

    internal void Describe(string name, LifecyclePolicy policy, bool isPreview) => (Name, Policy, IsPreview) = (name, policy, isPreview);

    /// <summary>Whether it is out on a day; a preview never is.</summary>
    public bool IsReleasedOn(LocalDate day) => !IsPreview && Dates.IsReleasedOn(day);

    /// <summary>The phase on a day.</summary>
    public LifecyclePhase PhaseOn(LocalDate day) => IsPreview ? LifecyclePhase.NotReleased : Dates.PhaseOn(day, Policy);

    /// <summary>
    /// Product and version in one, as people say it. What both names hold is said once: "Windows 7", not "Windows Windows 7".
    /// </summary>
    public static string FullName(string product, string version)
    {
        var words = product.Split(' ');
        var shared = Enumerable.Range(0, words.Length).FirstOrDefault(
            from => (version + " ").StartsWith(string.Join(' ', words[from..]) + " ", StringComparison.OrdinalIgnoreCase), words.Length);
        return string.Join(' ', [.. words[..shared], version]);
    }

    /// <summary>The phase on a day, in the word that people read.</summary>
    public ShownPhase ShownOn(LocalDate day) => PhaseOn(day).ShownUnder(Policy);

    /// <summary>Whether incidents can be submitted for it on a day.</summary>
    public bool IsInLifecycleOn(LocalDate day) => PhaseOn(day).IsInLifecycle();
}
