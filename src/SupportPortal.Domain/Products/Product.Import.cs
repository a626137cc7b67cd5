namespace SupportPortal.Domain.Products;

/// <content>Taking in what is told from outside (R29).</content>
public sealed partial class Product
{
    private IReadOnlyList<LineFacts> PresentLines =>
        [.. LinesNewestFirst.Select(line => new LineFacts(line.Name, [.. VersionsOf(line).Select(version => version.Slug)]))];

    /// <summary>What <see cref="Take"/> would change, and what would stay.</summary>
    public IReadOnlyList<LifecycleChange> Compare(ProductFacts facts)
    {
        var lines = Arrange(facts);
        var itself = CompareItself(facts, lines).DefaultIfEmpty(new IsUnchanged(Slug, Version: null));
        return [.. itself, .. facts.Versions.SelectMany(told => CompareVersion(facts, told, lines))];
    }

    /// <summary>The changes that make a product new.</summary>
    public static IReadOnlyList<LifecycleChange> Announce(ProductFacts facts)
    {
        var lines = LineOrder.Arrange(facts.Lines, [], facts.Versions.ToDictionary(told => told.Slug, told => told.Dates.ReleasedOn));
        return
        [
            new ProductIsAdded(facts.Slug, facts.Name),
            .. facts.Versions.Select(told => new VersionIsAdded(facts.Slug, told.Slug, told.Name, LineNameOf(told.Slug, lines), told.Dates)),
        ];
    }

    /// <summary>
    /// Takes in what is told, if it changes anything. An admin's own dates stay, and so does what is not told; what has a name
    /// in the catalogue keeps it, since documents change theirs with every update.
    /// </summary>
    public void Take(ProductFacts facts, Moment moment)
    {
        if (!Compare(facts).Any(change => change.ChangesSomething))
            return;
        Absorb(facts, moment);
        Raise(new ProductImported(moment, Id, Slug));
    }

    private static string LineNameOf(string version, IReadOnlyList<LineFacts> lines) =>
        lines.First(line => line.Versions.Contains(version)).Name;

    private static IEnumerable<LifecycleChange> Differences(
        string product, string? version, params (ProductDetail Detail, string? From, string? To)[] details) => details
        .Where(detail => !string.Equals(detail.From ?? "", detail.To ?? "", StringComparison.Ordinal))
        .Select(detail => new DetailChanges(product, version, detail.Detail, detail.From ?? "", detail.To ?? ""));

    private IReadOnlyList<LineFacts> Arrange(ProductFacts facts)
    {
        // Versions that are told come first and in the order told, which decides ties.
        var released = facts.Versions.ToDictionary(told => told.Slug, told => Find(told.Slug) is { } present
            ? Merge(present, told.Dates).ReleasedOn
            : told.Dates.ReleasedOn);
        foreach (var present in VersionsNewestFirst)
            released.TryAdd(present.Slug, present.ReleasedOn);
        return LineOrder.Arrange(facts.Lines, PresentLines, released);
    }

    private static LifecycleDates Merge(ProductVersion present, LifecycleDates told) => LifecycleDates.Fields
        .Where(field => !present.SetByAdmin.HasFlag(field))
        .Aggregate(present.Dates, (dates, field) => dates.With(field, told[field]));

    private IEnumerable<LifecycleChange> CompareItself(ProductFacts facts, IReadOnlyList<LineFacts> lines) => Differences(
        Slug,
        version: null,
        (ProductDetail.Vendor, Vendor, facts.Vendor ?? Vendor),
        (ProductDetail.Family, Family, facts.Family ?? Family),
        (ProductDetail.Aliases, string.Join(", ", _aliases), string.Join(", ", _aliases.Union(facts.Aliases ?? []))),
        (ProductDetail.Deployment, $"{Deployment}", $"{facts.Deployment ?? Deployment}"),
        (ProductDetail.Policy, $"{Policy}", $"{facts.Policy ?? Policy}"),
        (ProductDetail.LineOrder, LineOrder.Describe(PresentLines), LineOrder.Describe(lines)));

    private IEnumerable<LifecycleChange> CompareVersion(ProductFacts facts, VersionFacts told, IReadOnlyList<LineFacts> lines) =>
        Find(told.Slug) is not { } present
            ? [new VersionIsAdded(Slug, told.Slug, told.Name, LineNameOf(told.Slug, lines), told.Dates)]
            : Differences(
                    Slug,
                    present.Slug,
                    (ProductDetail.Policy, $"{present.Policy}", $"{told.Policy ?? facts.Policy ?? present.Policy}"),
                    (ProductDetail.Preview, $"{present.IsPreview}", $"{told.IsPreview ?? present.IsPreview}"),
                    (ProductDetail.Line, LineOf(present).Name, LineNameOf(present.Slug, lines)))
                .Concat(CompareDates(present, told.Dates))
                .DefaultIfEmpty(new IsUnchanged(Slug, present.Slug));

    private IEnumerable<LifecycleChange> CompareDates(ProductVersion present, LifecycleDates told)
    {
        var differences = present.Dates.DifferencesTo(told);
        return LifecycleDates.Fields.Where(field => differences.HasFlag(field)).Select(LifecycleChange (field) =>
            present.SetByAdmin.HasFlag(field)
                ? new DateIsKept(Slug, present.Slug, field, present.Dates[field], told[field])
                : new DateChanges(Slug, present.Slug, field, present.Dates[field], told[field]));
    }

    private void Absorb(ProductFacts facts, Moment moment)
    {
        var lines = Arrange(facts);
        Describe(facts);
        foreach (var told in facts.Versions)
            AbsorbVersion(facts, told, moment);
        PutInto(lines, moment);
        RefreshSearchText();
    }

    private void Describe(ProductFacts facts)
    {
        Vendor = facts.Vendor ?? Vendor;
        Family = facts.Family ?? Family;
        Deployment = facts.Deployment ?? Deployment;
        Policy = facts.Policy ?? Policy;
        _aliases.AddRange((facts.Aliases ?? []).Except(_aliases).ToList());
    }

    private void AbsorbVersion(ProductFacts facts, VersionFacts told, Moment moment)
    {
        if (Find(told.Slug) is not { } version)
        {
            version = new(NewKey(moment), told.Slug, told.Name, Policy) { DatesChangedAt = moment.At };
            _versions.Add(version);
        }
        version.Policy = told.Policy ?? facts.Policy ?? version.Policy;
        version.IsPreview = told.IsPreview ?? version.IsPreview;
        var dates = Merge(version, told.Dates);
        if (version.Dates.DifferencesTo(dates) != LifecycleFields.None)
            version.DatesChangedAt = moment.At;
        version.Dates = dates;
    }

    private void PutInto(IReadOnlyList<LineFacts> lines, Moment moment)
    {
        for (var place = 0; place < lines.Count; place++)
        {
            var told = lines[place];
            if (_lines.Find(present => present.Name == told.Name) is not { } line)
            {
                line = new(NewKey(moment), told.Name);
                _lines.Add(line);
            }
            line.Order = place + 1;
            foreach (var slug in told.Versions)
                Find(slug)!.LineId = line.Id;
        }
        _lines.RemoveAll(line => _versions.TrueForAll(version => version.LineId != line.Id));
    }
}
