using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

/// <summary>Public lifecycle documents with answers on which independent implementations agree.</summary>
public sealed class LifecycleVectorTests
{
    private const string Vectors = "lifecycle.json";

    [VectorFact(Vectors)]
    [Rule("R29")]
    [Rule("R32")]
    public void Every_verdict_is_as_agreed()
    {
        var json = VectorFactAttribute.Read(Vectors);
        var products = new LifecycleImport(LifecycleFile.Parse(json)).Apply([], Given.Moment).ToDictionary(product => product.Slug);
        using var document = JsonDocument.Parse(json);
        var verdicts = document.RootElement.GetProperty("verdicts").EnumerateArray().ToList();

        var wrong = verdicts.Select(agreed => (Agreed: AsAgreed(agreed), Judged: AsJudged(products, agreed)))
            .Where(pair => pair.Agreed != pair.Judged)
            .Select(pair => $"agreed {pair.Agreed}, judged {pair.Judged}")
            .ToList();

        Assert.Equal(2367, verdicts.Count);
        Assert.Empty(wrong);
    }

    [VectorFact(Vectors)]
    [Rule("R29")]
    public void A_second_import_changes_nothing()
    {
        var import = new LifecycleImport(LifecycleFile.Parse(VectorFactAttribute.Read(Vectors)));
        var products = import.Apply([], Given.Moment);
        Assert.DoesNotContain(import.Propose(products), change => change.ChangesSomething);
    }

    private static string AsAgreed(JsonElement agreed) => string.Join(' ', agreed.EnumerateObject().Select(member => member.Value.ToString()));

    private static string AsJudged(Dictionary<string, Product> products, JsonElement agreed)
    {
        var product = products[agreed.GetProperty("product").GetString()!];
        var version = product.Find(agreed.GetProperty("release").GetString())!;
        var on = LocalDatePattern.Iso.Parse(agreed.GetProperty("on").GetString()!).Value;
        var verdict = product.Judge(version, on);
        return $"{product.Slug} {version.Slug} {agreed.GetProperty("on").GetString()} {Word(verdict.Phase)} "
            + $"{Serves(SupportPlan.FivePack, verdict)} {Serves(SupportPlan.PartnerGold20, verdict)} {Word(verdict.Position)}";
    }

    private static bool Serves(SupportPlan plan, LifecycleVerdict verdict) => plan.Terms().Serves(verdict) is null;

    private static string Word(LifecyclePhase phase) => phase switch
    {
        LifecyclePhase.OutOfSupport => "Retired",
        LifecyclePhase.SecurityUpdatesOnly => "ESU",
        _ => phase.ToString(),
    };

    private static string Word(LinePosition? position) => position switch
    {
        null => "",
        LinePosition.Newest => "N",
        LinePosition.OneBefore => "N-1",
        _ => "older",
    };
}
