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

    private List<LineFacts> Joined(VersionLine line, string slug) =>
        [.. PresentLines.Select(present => present.Name == line.Name ? present with { Versions = [.. present.Versions, slug] } : present)];
}
