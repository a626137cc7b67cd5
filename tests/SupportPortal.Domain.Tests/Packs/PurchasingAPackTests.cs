using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R19")]
public sealed class PurchasingAPackTests
{
    [Theory]
    [InlineData(SupportPlan.SingleIncident, 1)]
    [InlineData(SupportPlan.FivePack, 5)]
    [InlineData(SupportPlan.PartnerMaps10, 10)]
    [InlineData(SupportPlan.PartnerSilver15, 15)]
    [InlineData(SupportPlan.PartnerGold20, 20)]
    public void Brings_the_incidents_of_its_plan(SupportPlan plan, int size)
    {
        var pack = Given.APack(plan);
        Assert.Equal((size, size, plan), (pack.Size, pack.Balance, pack.Plan));
    }

    [Fact]
    public void Belongs_to_one_order()
    {
        var order = Given.AnOrder();
        var pack = Pack.Purchase(order, PackContents.Fixed(order.Plan, order.PurchasedOn), Given.Buyer, Given.AdminMoment());
        Assert.Equal((order.Id, order.PurchasedOn, Given.Buyer), (pack.OrderId, pack.PurchasedOn, pack.OwnerId));
        Assert.Equal(
            new PackPurchased(Given.AdminMoment(), pack.Id, order.Id, SupportPlan.FivePack, 5, new LocalDate(2027, 3, 14), Given.Buyer),
            Assert.Single(pack.Events));
    }

    [Theory]
    [InlineData(SupportPlan.SignatureCloud)]
    [InlineData(SupportPlan.AdvancedPartner)]
    public void Takes_size_and_last_day_from_an_admin_where_the_plan_fixes_none(SupportPlan plan)
    {
        var contents = PackContents.Entered(plan, Given.PurchaseDay, 40, new LocalDate(2027, 6, 30));
        Assert.Equal((40, new LocalDate(2027, 6, 30)), (contents.Size, contents.LastDay));
        Refused.With(new PlanNeedsSizeAndLastDay(), () => PackContents.Fixed(plan, Given.PurchaseDay));
    }

    [Fact]
    public void Takes_neither_from_an_admin_where_the_plan_fixes_them() =>
        Refused.With(new PlanHasFixedSize(5), () => PackContents.Entered(SupportPlan.FivePack, Given.PurchaseDay, 6, Given.Today));

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Takes_no_size_out_of_range(int size) =>
        Refused.With(new PackSizeIsOutOfRange(1000), () => PackContents.Entered(SupportPlan.SignatureCloud, Given.PurchaseDay, size, Given.Today));

    [Theory]
    [InlineData(1, "2026-03-14")]
    [InlineData(1000, "2036-03-14")]
    public void Takes_a_size_and_a_last_day_at_the_edge(int size, string lastDay)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(lastDay).Value;
        Assert.Equal(day, PackContents.Entered(SupportPlan.SignatureCloud, Given.PurchaseDay, size, day).LastDay);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3654)] // ten years and a day
    public void Takes_no_last_day_out_of_range(int daysAfterPurchase)
    {
        var range = new LastDayIsOutOfRange(Given.PurchaseDay, Given.PurchaseDay.PlusYears(10));
        Refused.With(range, () => PackContents.Entered(
            SupportPlan.SignatureCloud, Given.PurchaseDay, 10, Given.PurchaseDay.PlusDays(daysAfterPurchase)));
    }

    [Fact]
    public void Waits_for_the_payment()
    {
        var order = Given.AnUnpaidOrder();
        Refused.With(new OrderIsNotPaid(), () => Pack.Purchase(order, PackContents.Fixed(order.Plan, order.PurchasedOn), null, Given.AdminMoment()));
    }
}
