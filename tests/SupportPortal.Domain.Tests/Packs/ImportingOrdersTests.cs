using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R26")]
public sealed class ImportingOrdersTests
{
    private const string Header = "order number,purchaser e-mail,plan,purchased at,currency,amount\r\n";
    private const string Good = "7K9Q-2M4W-XC71-HNB8,m.wisniewski@brzoza-logistics.example,5-pack,2026-03-14,EUR,1499.00\r\n";

    [Fact]
    public void Reads_a_line_an_order()
    {
        var file = Read(Header + Good + "MS/2026/17,a@b.example,single incident,2026-11-20,,\r\n");
        Assert.Empty(file.Bad);
        Assert.Equal(Details(), file.Lines[0].Details);
        Assert.Equal([2, 3], file.Lines.Select(line => line.Line));
        Assert.Equal((null, null, SupportPlan.SingleIncident), (file.Lines[1].Details.Amount, file.Lines[1].Details.Currency, file.Lines[1].Details.Plan));
        Assert.Equal(["7K9Q2M4WXC71HNB8", "MS/2026/17"], file.Numbers);
    }

    [Theory]
    [InlineData("\uFEFFOrder Number;Purchaser E-Mail;PLAN;Purchased_at;Currency;Amount\n7K9Q-2M4W-XC71-HNB8;m.wisniewski@brzoza-logistics.example;FivePack;2026-03-14;eur;1499,00")]
    [InlineData("\n\n  \"order number\" , \"purchaser e-mail\",plan,purchased at,currency,amount\n\n\"7K9Q-2M4W-XC71-HNB8\",m.wisniewski@brzoza-logistics.example,five pack, 2026-03-14 10:00 ,EUR,1499\n,,,,,\n")]
    [InlineData("amount,currency,comment,purchase date,plan,email,order no\r1499.0,EUR,\"paid, late\",2026-03-13T23:30:00Z,5 Pack,M.Wisniewski@Brzoza-Logistics.example,7k9q 2m4w xc7l hnb8\r")]
    public void Tolerates_how_spreadsheets_write(string text) =>
        Assert.Equal(Details(), Assert.Single(Read(text).Lines).Details);

    [Theory]
    [InlineData("2026-03-14")]
    [InlineData("2026-03-14T23:59")]
    [InlineData("2026-03-14 23:59:59")]
    [InlineData("2026-03-14T23:59:59.999")]
    [InlineData("2026-03-13T23:30:00Z")] // half past midnight in Stockholm
    [InlineData("2026-03-13 18:30:00-05:00")]
    public void Takes_the_date_in_the_sellers_zone(string purchasedAt) =>
        Assert.Equal(Given.PurchaseDay, Assert.Single(Read($"{Header}ABCD1,a@b.example,FivePack,{purchasedAt},,").Lines).Details.PurchasedOn);

    [Theory]
    [InlineData("SingleIncident", SupportPlan.SingleIncident)]
    [InlineData("single", SupportPlan.SingleIncident)]
    [InlineData("five-pack", SupportPlan.FivePack)]
    [InlineData("5PACK", SupportPlan.FivePack)]
    [InlineData("PartnerGold20", SupportPlan.PartnerGold20)]
    [InlineData("Gold 20-pack", SupportPlan.PartnerGold20)]
    [InlineData("PartnerSilver15", SupportPlan.PartnerSilver15)]
    [InlineData("Silver 15-pack", SupportPlan.PartnerSilver15)]
    [InlineData("PartnerMaps10", SupportPlan.PartnerMaps10)]
    [InlineData("MAPS 10-pack", SupportPlan.PartnerMaps10)]
    public void Knows_plans_by_code_and_by_name(string plan, SupportPlan expected) =>
        Assert.Equal(expected, Assert.Single(Read($"{Header}ABCD1,a@b.example,{plan},2026-03-14,,").Lines).Details.Plan);

    public static TheoryData<string, Refusal> BadLines => new()
    {
        { ",a@b.example,FivePack,2026-03-14,EUR,1", new OrderNumberIsMissing() },
        { "AB@CD,a@b.example,FivePack,2026-03-14,EUR,1", new OrderNumberHasABadCharacter("@") },
        { "ABCD1,a.b.example,FivePack,2026-03-14,EUR,1", new EmailAddressIsNotValid() },
        { "ABCD1,a@b.example,SixPack,2026-03-14,EUR,1", new PlanIsUnknown("SixPack") },
        { "ABCD1,a@b.example,Signature cloud support,2026-03-14,EUR,1", new PlanNeedsSizeAndLastDay() },
        { "ABCD1,a@b.example,Advanced support for partners,2026-03-14,EUR,1", new PlanNeedsSizeAndLastDay() },
        { "ABCD1,a@b.example,SignatureCloud,2026-03-14,EUR,1", new PlanNeedsSizeAndLastDay() },
        { "ABCD1,a@b.example,AdvancedPartner,2026-03-14,EUR,1", new PlanNeedsSizeAndLastDay() },
        { "ABCD1,a@b.example,FivePack,14.03.2026,EUR,1", new PurchaseDateIsUnreadable("14.03.2026") },
        { "ABCD1,a@b.example,FivePack,2026-02-30,EUR,1", new PurchaseDateIsUnreadable("2026-02-30") },
        { "ABCD1,a@b.example,FivePack,2026-11-21,EUR,1", new PurchaseDateIsOutOfRange(OrderDetails.Earliest, Given.Today) },
        { "ABCD1,a@b.example,FivePack,-9998-01-01T00:00:00Z,EUR,1", new PurchaseDateIsOutOfRange(OrderDetails.Earliest, Given.Today) },
        { "ABCD1,a@b.example,FivePack,9999-12-31T23:59:59-18:00,EUR,1", new PurchaseDateIsOutOfRange(OrderDetails.Earliest, Given.Today) },
        { "ABCD1,a@b.example,FivePack,2026-03-14,EUR,\"1,499.00\"", new AmountIsUnreadable("1,499.00") },
        { "ABCD1,a@b.example,FivePack,2026-03-14,EUR,\"1,499\"", new AmountIsOutOfRange(OrderDetails.MostAmount) },
        { "ABCD1,a@b.example,FivePack,2026-03-14,EUR,-5", new AmountIsOutOfRange(OrderDetails.MostAmount) },
        { "ABCD1,a@b.example,FivePack,2026-03-14,euros,5", new CurrencyIsUnknown() },
        { "ABCD1,a@b.example,FivePack,2026-03-14,,5", new CurrencyIsMissing() },
        { "ABCD1,a@b.example,FivePack,2026-03-14,EUR", new LineHasOtherColumns(5, 6) },
        { "ABCD1,a@b.example,FivePack,2026-03-14,EUR,1,2", new LineHasOtherColumns(7, 6) },
        { "AB\"CD1,a@b.example,FivePack,2026-03-14,EUR,1", new CsvQuoteIsOutOfPlace() },
        { "\"ABCD1,a@b.example,FivePack,2026-03-14,EUR,1", new CsvQuoteIsNotClosed() },
        { "7k9q 2m4w xc7l hnb8,a@b.example,FivePack,2026-03-14,EUR,1", new OrderNumberIsTwiceInFile(2) },
    };

    [Theory]
    [MemberData(nameof(BadLines))]
    public void Names_a_bad_line_with_its_reason(string line, Refusal why) =>
        Assert.Equal([new BadLine(3, why)], Read($"{Header}{Good}{line}\r\n").Bad);

    [Fact]
    public void Names_every_bad_line_with_every_reason()
    {
        var file = Read($"{Header}?,?,?,?,?,?\n{Good}\nABCD1,a@b.example,?,2026-03-14,,\n");
        Assert.Equal([2, 2, 2, 2, 2, 2, 5], file.Bad.Select(bad => bad.Line));
    }

    [Fact]
    public void Names_what_is_wrong_with_each_column_at_once()
    {
        var file = Read($"{Header}{Good}7K9Q-2M4W-XC71-HNB8,nobody,5-pack,2026-11-21,,\"1,499.00\"\nABCD1,a@b.example,5-pack,?,euros,-5\n");
        Assert.Equal(
            [
                new BadLine(3, new OrderNumberIsTwiceInFile(2)), new BadLine(3, new EmailAddressIsNotValid()), new BadLine(3, new AmountIsUnreadable("1,499.00")),
                new BadLine(3, new PurchaseDateIsOutOfRange(OrderDetails.Earliest, Given.Today)), new BadLine(3, new CurrencyIsMissing()),
                new BadLine(4, new PurchaseDateIsUnreadable("?")), new BadLine(4, new AmountIsOutOfRange(OrderDetails.MostAmount)), new BadLine(4, new CurrencyIsUnknown()),
            ],
            file.Bad);
    }

    [Fact]
    public void Names_every_column_in_which_a_known_order_is_another()
    {
        var order = Order.Record(Details(), OrderSource.Csv, Given.AdminMoment());
        var plan = Read($"{Header}7K9Q-2M4W-XC71-HNB8,m.wisniewski@brzoza-logistics.example,single,2026-03-14,SEK,1499.00\n").Against([order], Given.Today);
        Assert.Equal([new BadLine(2, new OrderIsKnownWithOtherData(OrderColumn.Plan)), new BadLine(2, new OrderIsKnownWithOtherData(OrderColumn.Currency))], plan.Bad);
        Assert.Equal(0, plan.AlreadyThere);
    }

    [Theory, Rule("R27")]
    [InlineData(OrderState.Unpaid, 0)]
    [InlineData(OrderState.Lapsed, 31)] // whether or not anybody has noticed
    [InlineData(OrderState.Cancelled, 31)]
    public void Names_an_order_of_the_portal_that_is_not_paid_whatever_the_line_says(OrderState state, int days)
    {
        var order = Given.AnUnpaidOrder();
        if (state == OrderState.Cancelled)
            order.Cancel(null, Given.Moment(Given.Buyer));
        foreach (var date in new[] { "2026-11-20", "2026-03-14" })
        {
            var plan = Read($"{Header}{Given.Number},{Given.BuyerEmail},5-pack,{date},,\n").Against([order], Given.Today.PlusDays(days));
            Assert.Equal((new BadLine(2, new OrderWasPlacedHere(order.Id, state)), 0), (Assert.Single(plan.Bad), plan.AlreadyThere));
        }
    }

    [Fact]
    public void Takes_the_line_of_a_paid_order_of_the_portal_as_of_any_other()
    {
        var order = Given.AnUnpaidOrder();
        order.ConfirmPayment(Given.AdminMoment());
        Assert.Equal(1, Read($"{Header}{Given.Number},{Given.BuyerEmail},5-pack,2026-11-20,,\n").Against([order], Given.Today).AlreadyThere);
    }

    [Fact]
    public void Has_a_line_among_the_good_or_among_the_bad_ones()
    {
        var plan = Read($"{Header}{Good}ABCD1,a@b.example,single,2026-03-14,,\n?,a@b.example,single,2026-03-14,,\n").Against([], Given.Today);
        var without = plan.Without([plan.New[1]], new NotAllowed());
        Assert.Equal([2], without.New.Select(line => line.Line));
        Assert.Equal([3, 4], without.Bad.Select(line => line.Line));
    }

    [Fact]
    public void Counts_lines_as_an_editor_does_across_quoted_line_ends() =>
        Assert.Equal(
            [new BadLine(6, new PlanIsUnknown("?"))],
            Read("comment," + Header + "\"one\r\ntwo\rthree\nfour\"," + Good + "x,ABCD1,a@b.example,?,2026-03-14,,").Bad);

    [Fact]
    public void Quotes_at_most_forty_characters_of_what_is_wrong()
    {
        var why = Assert.Single(Read($"{Header}ABCD1,a@b.example,{new string('x', 41)},2026-03-14,,").Bad).Why;
        Assert.Equal(new PlanIsUnknown(new string('x', 40) + "…"), why);
        why = Assert.Single(Read($"{Header}ABCD1,a@b.example,{new string('x', 39)}\U0001F600,2026-03-14,,").Bad).Why;
        Assert.Equal(new PlanIsUnknown(new string('x', 39) + "…"), why); // never half a character
        why = Assert.Single(Read($"{Header}ABCD1,a@b.example,{new string('x', 40)},2026-03-14,,").Bad).Why;
        Assert.Equal(new PlanIsUnknown(new string('x', 40)), why);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\r\n\r\n")]
    [InlineData(Header)]
    public void Refuses_an_empty_file(string text) => Assert.Equal(new OrderFileIsEmpty(), Assert.Single(Read(text).Bad).Why);

    [Fact]
    public void Refuses_a_file_without_its_columns()
    {
        var bad = Read("order number,plan,plan,purchased at,currency\nABCD1").Bad;
        Assert.Equal(
            [new OrderColumnIsThereTwice(OrderColumn.Plan), new OrderColumnIsMissing(OrderColumn.PurchaserEmail), new OrderColumnIsMissing(OrderColumn.Amount)],
            bad.Select(line => line.Why));
        Assert.All(bad, line => Assert.Equal(1, line.Line));
        Assert.Contains(new BadLine(1, new CsvQuoteIsNotClosed()), Read("\"order number").Bad);
    }

    [Theory]
    [InlineData("order number,purchaser e-mail,plan,purchased at,currency,amount")]
    [InlineData("Order No,Buyer email,Support plan,Purchased on,Currency,Amount")]
    [InlineData("Order,E-mail,Plan,Purchase date,Currency,Amount")]
    [InlineData("Order confirmation number,Email,Plan,PurchaseDate,currency,AMOUNT")]
    public void Knows_a_column_by_each_of_its_names(string header)
    {
        var details = Assert.Single(Read($"{header}\r\nABCD1,a@b.example,FivePack,2026-03-14,EUR,12.50").Lines).Details;
        Assert.Equal(("ABCD1", "a@b.example", Given.PurchaseDay, "EUR", 12.5m), (details.Number.Written, details.Purchaser.ToString(), details.PurchasedOn, details.Currency, details.Amount));
    }

    [Fact]
    public void Takes_ten_thousand_lines_and_no_more()
    {
        var lines = Enumerable.Range(10_000, 10_001).Select(i => FormattableString.Invariant($"{i},a@b.example,FivePack,2026-03-14,,")).ToList();
        Assert.Equal(10_000, Read(Header + string.Join('\n', lines.Take(10_000))).Lines.Count);
        Assert.Equal([new BadLine(10_002, new OrderFileHasTooManyLines(10_000))], Read(Header + string.Join('\n', lines)).Bad);
    }

    [Fact]
    public void Changes_nothing_the_second_time()
    {
        var first = Read(Header + Good).Against([], Given.Today);
        Assert.Equal((1, 0, 0), (first.New.Count, first.AlreadyThere, first.Bad.Count));
        var order = Order.Record(first.New[0].Details, OrderSource.Csv, Given.AdminMoment());
        var second = Read(Header + Good).Against([order], Given.Today);
        Assert.Equal((0, 1, 0), (second.New.Count, second.AlreadyThere, second.Bad.Count));
        Assert.Null(second.WhyNot());
    }

    [Theory]
    [InlineData("other@brzoza-logistics.example,5-pack,2026-03-14,EUR,1499.00", OrderColumn.PurchaserEmail)]
    [InlineData("m.wisniewski@brzoza-logistics.example,single,2026-03-14,EUR,1499.00", OrderColumn.Plan)]
    [InlineData("m.wisniewski@brzoza-logistics.example,5-pack,2026-03-15,EUR,1499.00", OrderColumn.PurchasedAt)]
    [InlineData("m.wisniewski@brzoza-logistics.example,5-pack,2026-03-14,SEK,1499.00", OrderColumn.Currency)]
    [InlineData("m.wisniewski@brzoza-logistics.example,5-pack,2026-03-14,EUR,1499.01", OrderColumn.Amount)]
    public void Takes_a_known_number_with_other_data_for_a_bad_line(string line, OrderColumn column)
    {
        var order = Order.Record(Details(), OrderSource.Csv, Given.AdminMoment());
        var plan = Read($"{Header}ABCD1,a@b.example,?,2026-03-14,,\n7k9q2m4wxc71hnb8,{line}\nABCD2,a@b.example,single,2026-03-14,,").Against([order], Given.Today);
        Assert.Equal([new BadLine(2, new PlanIsUnknown("?")), new BadLine(3, new OrderIsKnownWithOtherData(column))], plan.Bad);
        Assert.Equal((1, 0), (plan.New.Count, plan.AlreadyThere));
        Assert.Equal(2, Assert.IsType<OrderFileHasBadLines>(plan.WhyNot()).Count);
    }

    [Fact]
    public void Knows_another_number_as_another_order() =>
        Assert.Equal(OrderColumn.OrderNumber, Given.AnOrder(number: "ABCD1").DifferencesFrom(Details()).First());

    private static OrderFile Read(string text) => OrderImport.Read(text, Given.Seller, Given.Today);

    private static OrderDetails Details() =>
        new(OrderConfirmationNumber.Of(Given.Number), EmailAddress.Of(Given.BuyerEmail), SupportPlan.FivePack, Given.PurchaseDay)
        {
            Amount = 1499m,
            Currency = "EUR",
        };
}
