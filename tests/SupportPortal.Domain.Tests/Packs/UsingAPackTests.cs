using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R23")]
public sealed class UsingAPackTests
{
    [Fact]
    public void Takes_exactly_one_incident()
    {
        var (pack, incident, submission) = (Given.APack(used: 1), Guid.NewGuid(), Guid.NewGuid());
        pack.Use(Given.Buyer, incident, new IncidentNumber(20377), submission, Given.Moment(Given.Buyer));
        Assert.Equal(3, pack.Balance);
        Assert.Equal(
            new IncidentUsed(Given.Moment(Given.Buyer), pack.Id, incident, new IncidentNumber(20377), 3, submission),
            Assert.Single(pack.Events));
    }

    [Fact]
    public void Names_submission_and_incident_in_the_ledger()
    {
        var (pack, incident, submission) = (Given.APack(), Guid.NewGuid(), Guid.NewGuid());
        pack.Use(Given.Buyer, incident, new IncidentNumber(20377), submission, Given.Moment(Given.Buyer));
        var entry = pack.Ledger[^1];
        Assert.Equal((LedgerKind.Used, incident, submission), (entry.Kind, entry.IncidentId, entry.CauseId));
        Assert.Null(entry.Reason);
    }

    [Fact]
    public void Ends_with_the_last_one()
    {
        var pack = Given.APack(used: 4);
        pack.UseOne(Given.Buyer, Given.Moment(Given.Buyer));
        Refused.With(new PackIsUsedUp(), () => pack.UseOne(Given.Buyer, Given.Moment(Given.Buyer)));
        Assert.Equal(0, pack.Balance);
    }

    [Fact]
    public void Ends_with_the_last_day() =>
        Refused.With(
            new PackHasExpired(new LocalDate(2026, 11, 19)),
            () => Given.APack(purchasedOn: new(2025, 11, 19), used: 5).UseOne(Given.Buyer, Given.Moment(Given.Buyer)));

    [Fact]
    public void Can_be_done_by_an_engineer_for_a_customer()
    {
        var pack = Given.APack();
        pack.UseOne(Given.Buyer, Given.Moment(Given.Stranger, roles: Domain.People.Roles.SupportEngineer));
        Assert.Equal(Given.Stranger, pack.Ledger[^1].By);
    }
}
