using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Application.Products;
using SupportPortal.Domain;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Tests.Products;

[Rule("R29")]
public sealed class FirstCatalogueTests
{
    private const string Vectors = "lifecycle.json";
    private static readonly LocalDate Today = new(2026, 11, 20);
    private static readonly Moment Now = Moment.Of(Actor.System, Instant.FromUtc(2026, 11, 20, 9, 0), DateTimeZone.Utc);

    private readonly Dictionary<string, Product> _products =
        new LifecycleImport(FirstCatalogue.Read()).Apply([], Now).ToDictionary(product => product.Slug);

    [Fact]
    public void Holds_some_twenty_products_on_premises_and_in_the_cloud()
    {
        Assert.InRange(_products.Count, 20, 30);
        Assert.Contains(_products.Values, product => product.Deployment == Deployment.Cloud);
        Assert.All(_products.Values, product => Assert.NotEmpty(product.Versions));
    }

    [Fact]
    public void Has_dates_in_the_order_of_a_life() => Assert.All(
        _products.Values.SelectMany(product => product.Versions),
        version => Assert.Null(Product.CheckOrder(version.Dates)));

    [Fact]
    [Rule("R30")]
    public void Has_every_phase_and_names_a_successor()
    {
        Assert.Equal(4, _products.Values.SelectMany(product => product.Versions).Select(version => version.PhaseOn(Today)).Distinct().Count());
        Assert.Equal(
            new VersionIsOutOfLifecycle("SQL Server 2014 SP3", new LocalDate(2024, 7, 9), "SQL Server 2017"),
            Refusal("mssqlserver", "12.0-sp3"));
        Assert.Equal(
            new VersionIsOutOfLifecycle("Windows 10 22H2", new LocalDate(2025, 10, 14), "Windows 11 24H2 (Enterprise, Education)"),
            Refusal("windows", "10-22h2"));
    }

    [Fact]
    [Rule("R32")]
    public void Has_lines_for_partner_packs()
    {
        Assert.True(NMinusOne.Holds(_products["windows-server"], Version("windows-server", "2025"), Today));
        Assert.True(NMinusOne.Holds(_products["mssqlserver"], Version("mssqlserver", "16.0"), Today));
        Assert.False(NMinusOne.Holds(_products["mssqlserver"], Version("mssqlserver", "15.0"), Today));
    }

    [VectorFact(Vectors)]
    public void Tells_no_other_date_than_the_public_documents()
    {
        var changes = Import().Propose(_products.Values);
        Assert.DoesNotContain(changes, change => change is DateChanges);
        Assert.DoesNotContain(changes, change => change is DetailChanges { Detail: ProductDetail.Line or ProductDetail.Deployment or ProductDetail.Policy });
    }

    [VectorFact(Vectors)]
    [Rule("R32")]
    public void Is_judged_as_agreed_before_and_after_an_import()
    {
        using var vectors = JsonDocument.Parse(VectorFactAttribute.Read(Vectors));
        var agreed = vectors.RootElement.GetProperty("verdicts").EnumerateArray().Where(verdict => On(verdict) >= Today).ToList();
        Assert.DoesNotContain(agreed, verdict => Version(verdict) is { } version && !IsJudgedAsAgreed(verdict, version));

        foreach (var added in Import().Apply(_products.Values, Now))
            _products.Add(added.Slug, added);
        Assert.DoesNotContain(vectors.RootElement.GetProperty("verdicts").EnumerateArray(), verdict => !IsJudgedAsAgreed(verdict, Version(verdict)!));
    }

    private static LifecycleImport Import() => new(LifecycleFile.Parse(VectorFactAttribute.Read(Vectors)));

    private static LocalDate On(JsonElement verdict) => LocalDatePattern.Iso.Parse(verdict.GetProperty("on").GetString()!).Value;

    private ProductVersion Version(string product, string version) => _products[product].Find(version)!;

    private ProductVersion? Version(JsonElement verdict) =>
        _products.GetValueOrDefault(verdict.GetProperty("product").GetString()!)?.Find(verdict.GetProperty("release").GetString());

    private Refusal? Refusal(string product, string version) => _products[product].CanBeServed(Version(product, version), Today);

    private bool IsJudgedAsAgreed(JsonElement agreed, ProductVersion version)
    {
        var verdict = _products[agreed.GetProperty("product").GetString()!].Judge(version, On(agreed));
        return (SupportPlan.FivePack.Terms().Serves(verdict) is null) == agreed.GetProperty("payPerIncident").GetBoolean()
            && (SupportPlan.PartnerGold20.Terms().Serves(verdict) is null) == agreed.GetProperty("partnerPack").GetBoolean();
    }
}
