using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>An admin edits products, versions and version lines (R29); dates have deeds of their own. Two who edit the same product: the second is told so.</summary>
public sealed class EditCatalogue(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Adds a product, without versions yet.</summary>
    /// <exception cref="RefusedException"><see cref="ProductExistsAlready"/>, <see cref="NotAllowed"/>.</exception>
    public Task AddProductAsync(string slug, ProductDescription told, LifecyclePolicy policy, Moment moment, CancellationToken cancel)
    {
        Check(moment);
        return store.DecideAsync(
            async db =>
            {
                if (await db.Products.AnyAsync(product => product.Slug == slug, cancel))
                    new ProductExistsAlready(slug).Throw();
                db.Products.Add(new Product(
                    new()
                    {
                        Slug = slug,
                        Name = told.Name,
                        Vendor = told.Vendor,
                        Family = told.Family,
                        Aliases = told.Aliases,
                        Deployment = told.Deployment,
                        Policy = policy,
                    },
                    moment));
            },
            cancel);
    }

    /// <summary>Says anew what is told of a product beside its versions.</summary>
    /// <exception cref="RefusedException"><see cref="CatalogueIsUnchanged"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task DescribeAsync(string product, ProductDescription told, long seen, Moment moment, CancellationToken cancel) =>
        EditAsync(product, seen, moment, its => its.Describe(told, moment), cancel);

    /// <summary>Adds a version with dates of the admin's own, in a line that is there or one of its own.</summary>
    /// <exception cref="RefusedException"><see cref="VersionExistsAlready"/>, <see cref="DatesAreOutOfOrder"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task AddVersionAsync(string product, VersionFacts told, Guid? line, long seen, Moment moment, CancellationToken cancel) =>
        EditAsync(product, seen, moment, its => its.AddVersion(told, its.Lines.FirstOrDefault(one => one.Id == line), moment), cancel);

    /// <summary>Says anew what is told of a version beside its dates and its line.</summary>
    /// <exception cref="RefusedException"><see cref="CatalogueIsUnchanged"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task DescribeVersionAsync(string product, string version, string name, LifecyclePolicy policy, bool isPreview, long seen, Moment moment, CancellationToken cancel) =>
        EditAsync(product, seen, moment, its => its.Describe(its.Find(version) ?? throw new RefusedException(new NotFound()), name, policy, isPreview, moment), cancel);

    /// <summary>Puts the versions of a product into lines, in an order.</summary>
    /// <exception cref="RefusedException"><see cref="LinesAreIncomplete"/>, <see cref="LineIsNamedTwice"/>, <see cref="CatalogueIsUnchanged"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task ArrangeLinesAsync(string product, IReadOnlyList<LineFacts> lines, long seen, Moment moment, CancellationToken cancel) =>
        EditAsync(product, seen, moment, its => its.ArrangeLines(lines, moment), cancel);

    private static void Check(Moment moment)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
    }

    private Task EditAsync(string slug, long seen, Moment moment, Action<Product> edit, CancellationToken cancel)
    {
        Check(moment);
        return store.DecideAsync(
            async db =>
            {
                var product = await db.Products.Whole().SingleOrDefaultAsync(one => one.Slug == slug, cancel) ?? throw new RefusedException(new NotFound());
                if (product.Version != seen)
                    new SomeoneElseWasFaster().Throw();
                edit(product);
            },
            cancel);
    }
}
