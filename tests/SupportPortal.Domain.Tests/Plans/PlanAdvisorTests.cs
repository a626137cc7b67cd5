using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Plans;

[Rule("R33")]
public sealed class PlanAdvisorTests
{
    private static readonly LocalDate Today = Given.On("2026-11-20");
    private static readonly PartnerStatus Gold = new(PartnerLevel.Gold, "4711", Given.On("2026-11-20"));

    // On that day 3 is N in mainstream, 2 is N-1 in extended, 1 is older in mainstream, 0 is out, 4 is to come.
    private readonly Product _product = Given.AProduct(
        Given.Version("4", Given.Dates("2026-11-21")),
        Given.Version("3", Given.Dates("2024-01-01", "2030-12-31", "2035-12-31")),
        Given.Version("2", Given.Dates("2022-01-01", "2025-12-31", "2030-12-31")),
        Given.Version("1", Given.Dates("2020-01-01", "2027-12-31", "2030-12-31")),
        Given.Version("0", Given.Dates("2015-01-01", "2020-12-31", "2026-11-19")));

    [Fact]
    [Rule("R23")]
    public void Lists_packs_that_serve_the_version_the_one_that_expires_first_first()
    {
        HeldPack late = Held(SupportPlan.FivePack, lastDay: "2027-11-01"), soon = Held(SupportPlan.SingleIncident, lastDay: "2026-12-01");
        var advice = Advise("3", partner: null, late, soon);
        Assert.Equal([soon, late], advice.Available);
        Assert.Equal(soon, advice.First);
        Assert.Empty(advice.Unavailable);
    }

    [Theory]
    [InlineData("3", SupportPlan.PartnerGold20, null)]
    [InlineData("2", SupportPlan.PartnerGold20, typeof(PlanDoesNotServePhase))]
    [InlineData("1", SupportPlan.PartnerGold20, typeof(VersionIsNeitherNNorOneBefore))]
    [InlineData("3", SupportPlan.SignatureCloud, typeof(PlanServesCloudOnly))]
    [InlineData("2", SupportPlan.FivePack, null)]
    [InlineData("1", SupportPlan.AdvancedPartner, null)] // no N-1
    [InlineData("0", SupportPlan.FivePack, typeof(PlanDoesNotServePhase))]
    public void Says_why_a_pack_does_not_serve_the_version(string version, SupportPlan plan, Type? reason) =>
        Assert.Equal(reason, Advise(version, Gold, Held(plan)).Unavailable.SingleOrDefault()?.Reasons[0].GetType());

    [Theory]
    [Rule("R30")]
    [InlineData("3", SupportPlan.FivePack, "2035-12-31")]
    [InlineData("3", SupportPlan.PartnerGold20, "2030-12-31")] // stays N-1 when 4 comes out tomorrow
    [InlineData("1", SupportPlan.AdvancedPartner, "2030-12-31")]
    public void Knows_until_when_a_plan_serves_a_version(string version, SupportPlan plan, string lastDay) =>
        Assert.Equal(Given.On(lastDay), PlanAdvisor.LastDayServed(plan, _product, _product.Find(version)!, Today));

    [Fact]
    [Rule("R32")]
    public void Knows_that_an_announced_version_ends_the_turn_of_partner_packs()
    {
        var product = Given.AProduct(
            Given.Version("3", Given.Dates("2027-02-01")),
            Given.Version("2", Given.Dates("2024-01-01", "2030-12-31", "2035-12-31")),
            Given.Version("1", Given.Dates("2022-01-01", "2029-12-31", "2034-12-31")));
        Assert.Equal(Given.On("2027-01-31"), PlanAdvisor.LastDayServed(SupportPlan.PartnerGold20, product, product.Find("1")!, Today));
    }

    [Fact]
    public void Knows_no_last_day_where_no_end_is_announced()
    {
        var product = Given.AProduct(Given.Version("1", Given.Dates("2022-01-01")));
        Assert.Null(PlanAdvisor.LastDayServed(SupportPlan.FivePack, product, product.Find("1")!, Today));
    }

    [Fact]
    public void Says_that_a_pack_has_expired_or_is_used_up()
    {
        var expired = Held(SupportPlan.FivePack, cannotBeUsed: new PackHasExpired(Given.On("2026-11-19")));
        var usedUp = Held(SupportPlan.FivePack, cannotBeUsed: new PackIsUsedUp());
        var advice = Advise("3", partner: null, expired, usedUp);
        Assert.Empty(advice.Available);
        Assert.Equal<Refusal>(
            [new PackHasExpired(Given.On("2026-11-19")), new PackIsUsedUp()],
            advice.Unavailable.SelectMany(pack => pack.Reasons).OrderBy(reason => reason.GetType().Name));
    }

    [Theory]
    [Rule("R32")]
    [InlineData("2026-11-20", true)] // the last day counts
    [InlineData("2026-11-19", false)]
    public void Does_not_offer_a_partner_pack_after_the_status_has_lapsed(string validUntil, bool offered)
    {
        var partner = Gold with { ValidUntil = Given.On(validUntil) };
        var advice = Advise("3", partner, Held(SupportPlan.PartnerGold20));
        Assert.Equal(offered, advice.First is not null);
        Assert.Equal(offered ? [] : [new PartnerStatusHasLapsed(Given.On(validUntil))], advice.Unavailable.SelectMany(pack => pack.Reasons));
    }

    [Fact]
    public void Says_every_reason() => Assert.Equal<Refusal>(
        [
            new VersionIsNeitherNNorOneBefore("Data Base 1"),
            new PartnerStatusIsMissing(),
            new PackIsUsedUp(),
        ],
        Advise("1", partner: null, Held(SupportPlan.PartnerGold20, cannotBeUsed: new PackIsUsedUp())).Unavailable.Single().Reasons);

    [Theory]
    [InlineData("3", true)]
    [InlineData("2", true)]
    [InlineData("0", false)]
    [InlineData("4", false)]
    public void Offers_to_buy_for_a_version_in_lifecycle(string version, bool offered) =>
        Assert.Equal(offered, Advise(version, partner: null).OffersBuyNow);

    [Fact]
    public void Points_from_a_partner_pack_to_plans_for_the_cloud()
    {
        var product = Given.ACloudProduct(Given.Version("online", Given.Dates("2020-01-01"), LifecyclePolicy.Modern));
        var advice = PlanAdvisor.Advise(product, product.Versions[0], Today, [Held(SupportPlan.PartnerGold20) with { Partner = Gold }]);
        Assert.Equal<Refusal>([new PlanDoesNotServeCloud()], advice.Unavailable.Single().Reasons);
        Assert.True(advice.PointsToCloudPlans);
        Assert.False(Advise("3", Gold, Held(SupportPlan.PartnerGold20)).PointsToCloudPlans);
    }

    [Fact]
    public void Gives_no_plan_for_an_unknown_version()
    {
        var advice = PlanAdvisor.Advise(_product, version: null, Today, [Held(SupportPlan.FivePack)]);
        Assert.Equal(new VersionIsUnknown(), advice.NoPlan);
        Assert.Empty(advice.Available);
    }

    [Fact]
    public void Gives_no_plan_before_the_release_and_says_when_that_is() =>
        Assert.Equal(new VersionIsNotReleased("Data Base 4", Given.On("2026-11-21")), Advise("4", partner: null).NoPlan);

    [Fact]
    [Rule("R30")]
    public void Gives_no_plan_after_the_end_of_support_and_says_when_that_was()
    {
        var advice = Advise("0", Gold, [.. Enum.GetValues<SupportPlan>().Select(plan => Held(plan))]);
        Assert.Equal(new VersionIsOutOfLifecycle("Data Base 0", Given.On("2026-11-19"), "Data Base 1"), advice.NoPlan);
        Assert.Empty(advice.Available);
    }

    [Fact]
    public void Agrees_with_the_question_asked_at_submission()
    {
        foreach (var version in _product.Versions)
        {
            foreach (var pack in Enum.GetValues<SupportPlan>().Select(plan => Held(plan)))
            {
                var held = pack with { Partner = Gold };
                Assert.Equal(Advise(version.Slug, Gold, pack).Available.Contains(held), PlanAdvisor.CanUse(held, _product, version, Today) is null);
            }
        }
    }

    [Fact]
    [Rule("R11")]
    public void Pays_for_several_problems_with_the_chosen_pack_first()
    {
        HeldPack soon = Held(SupportPlan.FivePack, "2026-12-01") with { Usable = 2 }, late = Held(SupportPlan.FivePack) with { Usable = 3 };
        var advice = Advise("3", partner: null, soon, late);
        Assert.Equal(5, advice.Usable);
        Assert.Equal([soon.Id, soon.Id, late.Id], advice.PayersFor(chosen: null, 3));
        Assert.Equal([late.Id, late.Id, late.Id, soon.Id], advice.PayersFor(late.Id, 4));
        Assert.Equal(5, advice.PayersFor(late.Id, 9).Count); // and says by that how many are missing
    }

    [Fact]
    public void Counts_nothing_of_a_pack_that_cannot_be_used()
    {
        Assert.Equal(1, Held(SupportPlan.FivePack).Usable);
        Assert.Equal(0, Held(SupportPlan.FivePack, cannotBeUsed: new PackIsFrozen()).Usable);
    }

    private static HeldPack Held(SupportPlan plan, string lastDay = "2027-06-01", Refusal? cannotBeUsed = null) =>
        new(Guid.NewGuid(), plan, Balance: 1, Given.On("2026-06-01"), Given.On(lastDay), cannotBeUsed);

    private PlanAdvice Advise(string version, PartnerStatus? partner, params HeldPack[] packs) =>
        PlanAdvisor.Advise(_product, _product.Find(version), Today, packs.Select(pack => pack with { Partner = partner }));
}
