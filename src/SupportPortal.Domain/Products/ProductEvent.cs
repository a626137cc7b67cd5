namespace SupportPortal.Domain.Products;

/// <summary>Something that happened in the catalogue.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
public abstract record ProductEvent(Moment Moment, Guid ProductId, string Slug) : DomainEvent(Moment), IAudited;

/// <summary>A product came into the catalogue.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
public sealed record ProductAdded(Moment Moment, Guid ProductId, string Slug) : ProductEvent(Moment, ProductId, Slug);

/// <summary>An import changed a product.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
public sealed record ProductImported(Moment Moment, Guid ProductId, string Slug) : ProductEvent(Moment, ProductId, Slug);

/// <summary>An admin added a version.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
/// <param name="Version">The version's slug.</param>
public sealed record VersionAdded(Moment Moment, Guid ProductId, string Slug, string Version) : ProductEvent(Moment, ProductId, Slug);

/// <summary>An admin said anew what is told of a product beside its versions.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
public sealed record ProductDescribed(Moment Moment, Guid ProductId, string Slug) : ProductEvent(Moment, ProductId, Slug);

/// <summary>An admin said anew what is told of a version beside its dates and its line.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
/// <param name="Version">The version's slug.</param>
public sealed record VersionDescribed(Moment Moment, Guid ProductId, string Slug, string Version) : ProductEvent(Moment, ProductId, Slug);

/// <summary>An admin put the versions of a product into lines, in an order.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
public sealed record LinesArranged(Moment Moment, Guid ProductId, string Slug) : ProductEvent(Moment, ProductId, Slug);

/// <summary>An admin set dates of a version.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
/// <param name="Version">The version's slug.</param>
/// <param name="Fields">Which dates.</param>
public sealed record LifecycleDatesSet(Moment Moment, Guid ProductId, string Slug, string Version, LifecycleFields Fields)
    : ProductEvent(Moment, ProductId, Slug);

/// <summary>An admin gave dates of a version back to the imports.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ProductId">The product's key.</param>
/// <param name="Slug">The product's slug.</param>
/// <param name="Version">The version's slug.</param>
/// <param name="Fields">Which dates.</param>
public sealed record LifecycleDatesLeftToImports(Moment Moment, Guid ProductId, string Slug, string Version, LifecycleFields Fields)
    : ProductEvent(Moment, ProductId, Slug);
