using FsCheck;
using FsCheck.Fluent;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R20")]
public sealed class LedgerTests
{
    [Fact]
    public void Begins_with_the_purchase()
    {
        var pack = Given.APack();
        var entry = Assert.Single(pack.Ledger);
        Assert.Equal((LedgerKind.Purchased, 1, 5, 5), (entry.Kind, entry.Sequence, entry.Change, entry.BalanceAfter));
        Assert.Equal((null, 0), (entry.Previous, entry.BalanceBefore));
        Assert.Equal((pack.Id, 5, pack.OrderId), (entry.PackId, entry.PackSize, entry.CauseId));
    }

    [Fact]
    public void Says_when_by_whom_why_and_for_which_incident()
    {
        var (pack, incident, decision) = (Given.APack(used: 1), Guid.NewGuid(), Guid.NewGuid());
        pack.Return(incident, new IncidentNumber(18112), decision, new BillingRuling(BillingChoice.DoNotCharge, BillingReason.ProductDefect), Given.AdminMoment());
        var entry = pack.Ledger[^1];
        Assert.Equal((Given.Now, Given.Today, Given.AdminId), (entry.At, entry.On, entry.By));
        Assert.Equal((BillingReason.ProductDefect, incident, new IncidentNumber(18112), decision), (entry.Ruling!.Value, entry.IncidentId, entry.IncidentNumber, entry.CauseId));
    }

    [Fact]
    public void Has_an_entry_for_every_change()
    {
        var pack = Given.APack(used: 1);
        pack.ReturnOne(Given.AdminMoment());
        pack.Extend(30, Given.ACause(), Given.AdminMoment());
        pack.Correct(-1, Given.ACause(), Given.AdminMoment());
        pack.Recover(Given.AGrant(), [], Given.AdminMoment());
        pack.Cancel(Given.ACause(), Given.AdminMoment(later: Duration.FromHours(72)));
        Assert.Equal(
            [(LedgerKind.Purchased, 5), (LedgerKind.Used, -1), (LedgerKind.Returned, 1), (LedgerKind.Extended, 0), (LedgerKind.Corrected, -1), (LedgerKind.Recovered, 0), (LedgerKind.Cancelled, -4)],
            pack.Ledger.Select(entry => (entry.Kind, entry.Change)));
    }

    [Fact]
    public void Sums_up_to_the_balance_whatever_is_done() =>
        Prop.ForAll(Gen.Choose(0, 99).ListOf().ToArbitrary(), deeds =>
        {
            var pack = Given.APack(SupportPlan.FivePack, Given.Today.PlusDays(-300));
            foreach (var deed in deeds)
                Try(pack, deed);
            return Holds(pack);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Goes_on_where_it_was_in_whatever_order_the_entries_were_loaded()
    {
        var pack = Given.APack(used: 2);
        ((List<LedgerEntry>)pack.Ledger).Reverse();
        Assert.Equal(3, pack.Balance);
        pack.UseOne(Given.Buyer, Given.Moment(Given.Buyer));
        var entry = pack.Ledger[^1];
        Assert.Equal((4, -1, 2), (entry.Sequence, entry.Change, entry.BalanceAfter));
        Assert.Equal((3, 3), (entry.Previous, entry.BalanceBefore));
    }

    private static bool Holds(Pack pack)
    {
        var sum = 0;
        return pack.Ledger.Select((entry, i) =>
                entry.Sequence == i + 1 && entry.BalanceBefore == sum && entry.BalanceAfter == (sum += entry.Change) && sum >= 0 && sum <= pack.Size && entry.PackSize == pack.Size)
            .All(held => held) && sum == pack.Balance;
    }

    private static void Try(Pack pack, int deed)
    {
        var moment = Given.AdminMoment(later: Duration.FromHours(deed));
        Action[] deeds =
        [
            () => pack.UseOne(pack.OwnerId!.Value, moment),
            () => pack.ReturnOne(moment),
            () => pack.Correct(deed - 50, Given.ACause(), moment),
            () => pack.Correct(deed % 3 - 1, Given.ACause(), moment),
            () => pack.Extend(deed, Given.ACause(), moment),
            () => pack.Cancel(Given.ACause(), moment),
            () => pack.Recover(Given.AGrant(Guid.NewGuid()), [], moment),
            () => pack.ObjectToRecovery(null, Given.Moment(pack.Recovery?.FromOwnerId ?? Guid.Empty, Duration.FromHours(deed))),
            () => pack.ReverseRecovery(Given.ACause(), [], false, moment),
        ];
        try
        {
            deeds[deed % deeds.Length]();
        }
        catch (RefusedException)
        {
            // A refused deed must leave the ledger as it was.
        }
    }
}
