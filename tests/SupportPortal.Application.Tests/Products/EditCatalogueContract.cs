using SupportPortal.Application.Data;
using SupportPortal.Application.Products;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Tests.Products;

[Rule("R29")]
public sealed class EditCatalogueContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly Moment Now = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);
    private static readonly ProductDescription Base = new("Base", "Acme", null, ["DB"], Deployment.OnPremises);

    [Theory, OnEachStore]
    public async Task Makes_a_product_by_hand_and_puts_its_versions_into_other_lines(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (edit, find) = (new EditCatalogue(store.Contexts), new FindProduct(store.Contexts));
        await edit.AddProductAsync("acme-base", Base, LifecyclePolicy.Fixed, Now, default);
        await AddAsync(edit, find, "2");
        await AddAsync(edit, find, "1");

        await edit.ArrangeLinesAsync("acme-base", [new("both", ["1", "2"])], (await find.HandleAsync("acme-base", default))!.Version, Now, default);
        await edit.DescribeAsync("acme-base", Base with { Name = "Acme Base" }, (await find.HandleAsync("acme-base", default))!.Version, Now, default);

        var product = (await find.HandleAsync("acme-base", default))!;
        Assert.Equal(("Acme Base", "both", 2), (product.Name, Assert.Single(product.Lines).Name, product.Versions.Count));
        Assert.All(product.Versions, version => Assert.Equal(LifecycleFields.All, version.SetByAdmin));
    }

    [Theory, OnEachStore]
    public async Task Tells_the_second_of_two_admins(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var edit = new EditCatalogue(store.Contexts);
        var seen = (await new FindProduct(store.Contexts).HandleAsync("windows", default))!.Version;
        await edit.DescribeAsync("windows", Base, seen, Now, default);
        await RefusedAsync<SomeoneElseWasFaster>(() => edit.DescribeAsync("windows", Base with { Name = "Other" }, seen, Now, default));
        await RefusedAsync<ProductExistsAlready>(() => edit.AddProductAsync("windows", Base, LifecyclePolicy.Fixed, Now, default));
        await RefusedAsync<NotAllowed>(() => edit.DescribeAsync("windows", Base, seen, Now with { By = new Actor(Guid.NewGuid(), Roles.Customer) }, default));
    }

    private static async Task AddAsync(EditCatalogue edit, FindProduct find, string slug) => await edit.AddVersionAsync(
        "acme-base", new VersionFacts(slug, slug, new() { ReleasedOn = new LocalDate(2020, 1, 1) }), line: null, (await find.HandleAsync("acme-base", default))!.Version, Now, default);

    private static async Task RefusedAsync<T>(Func<Task> deed)
        where T : Refusal => Assert.IsType<T>((await Assert.ThrowsAsync<RefusedException>(deed)).Refusal);
}
