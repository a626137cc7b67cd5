using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Plans;

[Rule("R32")]
public sealed class PlanTermsTests
{
    [Fact]
    public void Are_told_of_every_plan() => Assert.All(Enum.GetValues<SupportPlan>(), plan => Assert.Equal(plan, plan.Terms().Plan));

    [Theory]
    [InlineData(SupportPlan.SingleIncident, 1, PlanHolder.Anyone)]
    [InlineData(SupportPlan.FivePack, 5, PlanHolder.Anyone)]
    [InlineData(SupportPlan.PartnerGold20, 20, PlanHolder.VerifiedPartner)]
    [InlineData(SupportPlan.PartnerSilver15, 15, PlanHolder.VerifiedPartner)]
    [InlineData(SupportPlan.PartnerMaps10, 10, PlanHolder.VerifiedPartner)]
    [InlineData(SupportPlan.SignatureCloud, null, PlanHolder.PartnerWithCompetency)] // an admin enters the size
    [InlineData(SupportPlan.AdvancedPartner, null, PlanHolder.SubscribedPartner)]
    public void Say_how_much_a_pack_holds_and_who_holds_it(SupportPlan plan, int? size, PlanHolder holder) =>
        Assert.Equal((size, holder), (plan.Terms().Size, plan.Terms().HeldBy));

    [Theory]
    [Rule("R30")]
    [InlineData("2024-12-31", "SingleIncident FivePack PartnerGold20 PartnerSilver15 PartnerMaps10 AdvancedPartner")] // mainstream
    [InlineData("2025-01-01", "SingleIncident FivePack AdvancedPartner")] // extended
    [InlineData("2030-01-01", "")] // security updates only
    [InlineData("2033-01-01", "")] // out of support
    [InlineData("2019-12-31", "")] // not released
    public void Serve_a_product_of_ones_own_by_its_phase(string on, string plans) =>
        Assert.Equal(plans, PlansFor(Given.AProductOfAllPhases(), on));

    [Fact]
    public void Serve_a_modern_product_while_it_is_in_support() => Assert.Equal(
        "SingleIncident FivePack PartnerGold20 PartnerSilver15 PartnerMaps10 AdvancedPartner",
        PlansFor(Given.AProductOfAllPhases(LifecyclePolicy.Modern), "2029-12-31"));

    [Fact]
    public void Serve_a_cloud_product_without_the_partner_packs() => Assert.Equal(
        "SingleIncident FivePack SignatureCloud AdvancedPartner",
        PlansFor(Given.ACloudProduct(Given.Version("online", Given.Dates("2020-01-01"), LifecyclePolicy.Modern)), "2026-11-20"));

    [Fact]
    public void Serve_older_lines_without_the_partner_packs()
    {
        var product = Given.AProduct([.. new[] { "1", "2", "3" }.Select(year => Given.Version(year, Given.Dates($"202{year}-01-01")))]);
        Assert.Equal("SingleIncident FivePack AdvancedPartner", PlansFor(product, "2026-11-20", "1"));
        Assert.Equal(
            new VersionIsNeitherNNorOneBefore("Data Base 1"),
            SupportPlan.PartnerMaps10.Terms().Serves(product.Judge(product.Find("1")!, Given.On("2026-11-20"))));
    }

    [Theory]
    [InlineData(SupportPlan.FivePack, null, null)]
    [InlineData(SupportPlan.PartnerGold20, null, typeof(PartnerStatusIsMissing))]
    [InlineData(SupportPlan.PartnerGold20, PartnerLevel.Maps, null)]
    [InlineData(SupportPlan.SignatureCloud, PartnerLevel.Maps, typeof(PartnerCompetencyIsMissing))]
    [InlineData(SupportPlan.SignatureCloud, PartnerLevel.Silver, null)]
    [InlineData(SupportPlan.AdvancedPartner, PartnerLevel.Maps, null)]
    public void Say_whether_a_partner_holds_it(SupportPlan plan, PartnerLevel? level, Type? refusal)
    {
        var partner = level is { } known ? new PartnerStatus(known, "4711", Given.On("2026-12-31")) : null;
        Assert.Equal(refusal, plan.Terms().CanBeHeldBy(partner, Given.On("2026-11-20"))?.GetType());
    }

    private static string PlansFor(Product product, string on, string? version = null) => string.Join(' ', PlanAdvisor
        .PlansFor(product, product.Find(version) ?? product.Versions[0], Given.On(on))
        .Where(served => served.Reason is null)
        .Select(served => served.Plan));
}
