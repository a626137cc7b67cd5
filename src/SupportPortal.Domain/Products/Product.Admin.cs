namespace SupportPortal.Domain.Products;

/// <content>What an admin edits (R29).</content>
public sealed partial class Product
{
    /// <summary>Adds a version with an admin's own dates.</summary>
    /// <param name="told">The version.</param>
    /// <param name="line">The line it joins, or null for a line of its own, placed by its release.</param>
    /// <param name="moment">Who adds it, and when.</param>
    public ProductVersion AddVersion(VersionFacts told, VersionLine? line, Moment moment)
    {
        if (Find(told.Slug) is not null)
            new VersionExistsAlready(told.Slug).Throw();
        CheckOrder(told.Dates)?.Throw();
        Absorb(new() { Slug = Slug, Name = Name, Versions = [told], Lines = line is null ? null : Joined(line, told.Slug) }, moment);
        var version = Find(told.Slug)!;
        version.SetByAdmin = LifecycleFields.All;
        Raise(new VersionAdded(moment, Id, Slug, version.Slug));
        return version;
    }

    /// <summary>Says anew what is told of the product beside its versions.</summary>
    /// <exception cref="RefusedException"><see cref="CatalogueIsUnchanged"/>.</exception>
    public void Describe(ProductDescription told, Moment moment)
    {
        if (told.IsOf(this))
            new CatalogueIsUnchanged().Throw();
        (Name, Vendor, Family, Deployment) = (told.Name, told.Vendor, told.Family, told.Deployment);
        _aliases.Clear();
        _aliases.AddRange(told.Aliases);
        RefreshSearchText();
        Raise(new ProductDescribed(moment, Id, Slug));
    }

    /// <summary>Says anew what is told of a version beside its dates and its line.</summary>
    /// <exception cref="RefusedException"><see cref="CatalogueIsUnchanged"/>.</exception>
    public void Describe(ProductVersion version, string name, LifecyclePolicy policy, bool isPreview, Moment moment)
    {
        if ((name, policy, isPreview) == (version.Name, version.Policy, version.IsPreview))
            new CatalogueIsUnchanged().Throw();
        version.Describe(name, policy, isPreview);
        RefreshSearchText();
        Raise(new VersionDescribed(moment, Id, Slug, version.Slug));
    }

    /// <summary>Puts the versions into lines, and the lines into an order; each version stands in exactly one of them.</summary>
    /// <param name="lines">The lines, newest first; one whose name is not known yet is new, and one that is not told goes.</param>
    /// <param name="moment">Who and when.</param>
    /// <exception cref="RefusedException"><see cref="LinesAreIncomplete"/>, <see cref="LineIsNamedTwice"/>, <see cref="CatalogueIsUnchanged"/>.</exception>
    public void ArrangeLines(IReadOnlyList<LineFacts> lines, Moment moment)
    {
        CheckLines(lines)?.Throw();
        var told = lines.Select(line => line with { Versions = [.. line.Versions.Select(slug => Find(slug)!.Slug)] }).ToList();
        if (IsArranged(told))
            new CatalogueIsUnchanged().Throw();
        PutInto(told, moment);
        RefreshSearchText();
        Raise(new LinesArranged(moment, Id, Slug));
    }

    /// <summary>Changes dates of a version. Those that differ become the admin's own, which no import changes.</summary>
    public void SetDates(ProductVersion version, LifecycleDates dates, Moment moment)
    {
        CheckOrder(dates)?.Throw();
        var changed = version.Dates.DifferencesTo(dates);
        if (changed == LifecycleFields.None)
            new DatesAreUnchanged().Throw();
        version.Dates = dates;
        version.DatesChangedAt = moment.At;
        version.SetByAdmin |= changed;
        Raise(new LifecycleDatesSet(moment, Id, Slug, version.Slug, changed));
    }

    /// <summary>Gives dates of a version back to the imports; they stay as they are until the next one.</summary>
    public void LeaveToImports(ProductVersion version, LifecycleFields fields, Moment moment)
    {
        var left = version.SetByAdmin & fields;
        if (left == LifecycleFields.None)
            new DatesAreUnchanged().Throw();
        version.SetByAdmin &= ~left;
        Raise(new LifecycleDatesLeftToImports(moment, Id, Slug, version.Slug, left));
    }

    /// <summary>Whether dates are in the order of a life, or which are not.</summary>
    public static Refusal? CheckOrder(LifecycleDates dates)
    {
        var set = LifecycleDates.Fields.Where(field => dates[field].LastDay is not null).ToList();
        return set.Zip(set.Skip(1))
            .Where(pair => dates[pair.Second].LastDay < dates[pair.First].LastDay)
            .Select(pair => new DatesAreOutOfOrder(pair.Second, pair.First))
            .FirstOrDefault();
    }

    private Refusal? CheckLines(IReadOnlyList<LineFacts> lines)
    {
        if (lines.GroupBy(line => line.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(names => names.Count() > 1) is { } twice)
            return new LineIsNamedTwice(twice.Key);
        var told = lines.SelectMany(line => line.Versions).ToList();
        return told.Find(slug => Find(slug) is null) is { } unknown ? new LinesAreIncomplete(unknown)
            : told.GroupBy(slug => Find(slug)!.Slug).FirstOrDefault(slugs => slugs.Count() > 1) is { } twofold ? new LinesAreIncomplete(twofold.Key)
            : _versions.Find(version => !told.Contains(version.Slug, StringComparer.OrdinalIgnoreCase)) is { } missing ? new LinesAreIncomplete(missing.Slug)
            : lines.FirstOrDefault(line => line.Versions.Count == 0) is { } empty ? new LinesAreIncomplete(empty.Name) : null;
    }

    private bool IsArranged(IReadOnlyList<LineFacts> told) => told.Select(line => line.Name).SequenceEqual(PresentLines.Select(line => line.Name))
        && told.Zip(PresentLines).All(pair => pair.First.Versions.ToHashSet().SetEquals(pair.Second.Versions));

    private List<LineFacts> Joined(VersionLine line, string slug) =>
        [.. PresentLines.Select(present => present.Name == line.Name ? present with { Versions = [.. present.Versions, slug] } : present)];
}
