using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>The catalogue of a new portal: some twenty products with their real dates (R29).</summary>
public static class FirstCatalogue
{
    private const string Resource = "SupportPortal.Application.Products.Seed.catalogue.json";

    /// <summary>Reads it; names and slugs are those of the public documents, so that an import continues it.</summary>
    public static LifecycleFile Read()
    {
        using var stream = typeof(FirstCatalogue).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return LifecycleFile.Parse(reader.ReadToEnd());
    }
}
