namespace SupportPortal.Domain.Products;

/// <summary>
/// A file to import: one lifecycle document, a list of them, the API's answer for all products, or an object with
/// <c>documents</c> and, for what they don't tell, an <c>overlay</c> (R29).
/// </summary>
/// <param name="Documents">The documents, each of another product.</param>
/// <param name="Overlays">The overlays, each of another product; those without a document are passed over.</param>
public sealed record LifecycleFile(IReadOnlyList<LifecycleDocument> Documents, IReadOnlyList<LifecycleOverlay> Overlays)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RefusedException">It cannot be read: <see cref="LifecycleDocumentIsFaulty"/> says where and why.</exception>
    public static LifecycleFile Parse(string json)
    {
        using var document = DocumentNode.Read(json);
        var root = DocumentNode.Of(document);
        if (root.IsList)
            return new(ParseDocuments(root), []);
        if (root.Optional("documents") is { } documents)
            return new(ParseDocuments(documents), ParseOverlays(root.Optional("overlay")));
        var result = root.Required("result");
        return result.IsList
            ? new(result.UniqueList(LifecycleDocument.ParseProduct, told => told.Product), [])
            : new([LifecycleDocument.ParseProduct(result)], []);
    }

    private static IReadOnlyList<LifecycleDocument> ParseDocuments(DocumentNode documents) =>
        documents.UniqueList(LifecycleDocument.Parse, told => told.Product);

    private static IReadOnlyList<LifecycleOverlay> ParseOverlays(DocumentNode? overlays) =>
        overlays?.UniqueList(LifecycleOverlay.Parse, told => told.Product) ?? [];
}
