namespace SupportPortal.Domain.Products;

/// <summary>Why something cannot be done with a product of the catalogue.</summary>
public abstract record ProductRefusal : Refusal;

/// <summary>The catalogue does not have the product or version that was asked for (R33).</summary>
public sealed record VersionIsUnknown : ProductRefusal;

/// <summary>The version is announced, or a preview (R33).</summary>
/// <param name="Version">Product and version.</param>
/// <param name="ReleasedOn">The first day of the version, if a day is set.</param>
public sealed record VersionIsNotReleased(string Version, LocalDate? ReleasedOn) : ProductRefusal;

/// <summary>Support for the version has ended (R30).</summary>
/// <param name="Version">Product and version.</param>
/// <param name="SupportEndedOn">The last day of support; null when only the fact is known.</param>
/// <param name="Successor">The nearest supported successor, product and version, if there is one.</param>
public sealed record VersionIsOutOfLifecycle(string Version, LocalDate? SupportEndedOn, string? Successor) : ProductRefusal;

/// <summary>A version's dates are not in the order of a life: release, mainstream, support, paid security updates.</summary>
/// <param name="Earlier">Which date lies too early.</param>
/// <param name="Than">The date that it must not lie before.</param>
public sealed record DatesAreOutOfOrder(LifecycleFields Earlier, LifecycleFields Than) : ProductRefusal;

/// <summary>The dates are as they were, and belong to whom they did.</summary>
public sealed record DatesAreUnchanged : ProductRefusal;

/// <summary>What is told of the product or version is what it was.</summary>
public sealed record CatalogueIsUnchanged : ProductRefusal;

/// <summary>The catalogue already has a product with this slug.</summary>
/// <param name="Slug">The slug.</param>
public sealed record ProductExistsAlready(string Slug) : ProductRefusal;

/// <summary>A version is in no line or in several, or is not one of the product's, or a line has no version.</summary>
/// <param name="What">The version's slug, or the line's name.</param>
public sealed record LinesAreIncomplete(string What) : ProductRefusal;

/// <summary>Two lines of a product have one name.</summary>
/// <param name="Line">The name.</param>
public sealed record LineIsNamedTwice(string Line) : ProductRefusal;

/// <summary>The product already has a version with this slug.</summary>
/// <param name="Slug">The slug.</param>
public sealed record VersionExistsAlready(string Slug) : ProductRefusal;

/// <summary>A lifecycle document cannot be read; nothing of it was imported (R29).</summary>
/// <param name="Product">The product's name in the document, or empty where the file holds no product yet.</param>
/// <param name="Path">Where, such as <c>result.releases[3].eolFrom</c>.</param>
/// <param name="Fault">What is wrong there.</param>
public sealed record LifecycleDocumentIsFaulty(string Product, string Path, DocumentFault Fault) : ProductRefusal;
