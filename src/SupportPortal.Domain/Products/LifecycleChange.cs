namespace SupportPortal.Domain.Products;

/// <summary>One line of an import's preview (R29).</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Version">The version's slug, or null for the product itself.</param>
public abstract record LifecycleChange(string Product, string? Version)
{
    /// <summary>Whether applying the import changes something here.</summary>
    public virtual bool ChangesSomething => true;
}

/// <summary>The product comes into the catalogue.</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Name">Its name.</param>
public sealed record ProductIsAdded(string Product, string Name) : LifecycleChange(Product, Version: null);

/// <summary>The version comes into the catalogue.</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Slug">The version's slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="Line">The version line it joins.</param>
/// <param name="Dates">Its dates.</param>
public sealed record VersionIsAdded(string Product, string Slug, string Name, string Line, LifecycleDates Dates)
    : LifecycleChange(Product, Slug);

/// <summary>A date of the version changes.</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Slug">The version's slug.</param>
/// <param name="Field">Which date.</param>
/// <param name="From">As it is.</param>
/// <param name="To">As it becomes.</param>
public sealed record DateChanges(string Product, string Slug, LifecycleFields Field, PhaseEnd From, PhaseEnd To)
    : LifecycleChange(Product, Slug);

/// <summary>The document tells another date, but an admin has set ours, which stays.</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Slug">The version's slug.</param>
/// <param name="Field">Which date.</param>
/// <param name="Ours">As it stays.</param>
/// <param name="Theirs">As the document tells it.</param>
public sealed record DateIsKept(string Product, string Slug, LifecycleFields Field, PhaseEnd Ours, PhaseEnd Theirs)
    : LifecycleChange(Product, Slug)
{
    /// <inheritdoc/>
    public override bool ChangesSomething => false;
}

/// <summary>Something other than a date changes.</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Version">The version's slug, or null for the product itself.</param>
/// <param name="Detail">What changes.</param>
/// <param name="From">As it is.</param>
/// <param name="To">As it becomes.</param>
public sealed record DetailChanges(string Product, string? Version, ProductDetail Detail, string From, string To)
    : LifecycleChange(Product, Version);

/// <summary>Nothing changes.</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Version">The version's slug, or null for the product itself.</param>
public sealed record IsUnchanged(string Product, string? Version) : LifecycleChange(Product, Version)
{
    /// <inheritdoc/>
    public override bool ChangesSomething => false;
}
