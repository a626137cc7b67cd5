using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R22")]
public sealed class RemindingOwnersTests
{
    private static readonly LocalDate LastDay = new(2027, 3, 14);

    [Theory]
    [InlineData(61, null, null)]
    [InlineData(60, null, 60)]
    [InlineData(60, 60, null)] // sent
    [InlineData(31, 60, null)]
    [InlineData(30, 60, 30)]
    [InlineData(28, 60, 30)] // the job did not run for two days
    [InlineData(28, 30, null)]
    [InlineData(7, 30, 7)]
    [InlineData(1, 7, 1)]
    [InlineData(0, 7, 1)]
    [InlineData(0, 1, null)]
    [InlineData(5, null, 7)] // bought or given late: one reminder, not three
    [InlineData(-1, 7, null)] // expired
    public void Is_due_60_30_7_and_1_days_before(int daysLeft, int? sent, int? due) =>
        Assert.Equal(due, ExpiryReminders.Due(LastDay, LastDay.PlusDays(-daysLeft), sent, ServiceTerms.Default.ExpiryReminderDays));

    [Fact]
    public void Happens_once()
    {
        var (pack, moment) = (Given.APack(used: 2), Given.On(LastDay.PlusDays(-29)));
        Assert.True(pack.Remind(ServiceTerms.Default, moment));
        Assert.False(pack.Remind(ServiceTerms.Default, moment));
        Assert.Equal(30, pack.RemindedDays);
        Assert.Equal(new PackExpiryNeared(moment, pack.Id, Given.Buyer, LastDay, 29, 3), Assert.Single(pack.Events));
    }

    [Fact]
    public void Does_not_happen_when_nothing_is_left_or_nobody_owns_it()
    {
        var moment = Given.On(LastDay.PlusDays(-7));
        Assert.False(Given.APack(used: 5).Remind(ServiceTerms.Default, moment));
        Assert.False(Given.APack(waiting: true).Remind(ServiceTerms.Default, moment));
    }

    [Fact]
    public void Begins_anew_when_the_pack_is_extended_or_moved()
    {
        foreach (var deed in new Action<Pack>[] { p => p.Extend(30, Given.ACause(), Given.AdminMoment()), p => p.Recover(Given.AGrant(), [], Given.AdminMoment()) })
        {
            var pack = Given.APack();
            pack.Remind(ServiceTerms.Default, Given.On(LastDay.PlusDays(-7)));
            deed(pack);
            Assert.Null(pack.RemindedDays);
        }
    }
}
