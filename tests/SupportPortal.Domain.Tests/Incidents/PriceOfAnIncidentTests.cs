using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using static SupportPortal.Domain.Tests.Incidents.Given;
using PacksOf = SupportPortal.Domain.Tests.Packs.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>A single support issue costs one incident, however much it takes to solve it.</summary>
[Rule("R1"), Rule("R2")]
public sealed class PriceOfAnIncidentTests
{
    private readonly Pack _pack = PacksOf.APack();

    [Theory]
    [InlineData(Severity.A, 0)]
    [InlineData(Severity.C, 0)]
    [InlineData(Severity.C, 25)] // contacts, over weeks
    public void Is_one_whatever_its_severity_its_contacts_and_its_time(Severity severity, int contacts)
    {
        var incident = Submitted(severity);
        for (var contact = 1; contact <= contacts; contact++)
        {
            incident.Reply(Words, Calendar, Terms, By(Engineer, "10:00", day: 3 + contact));
            incident.LogCall(new CallRecord(At("11:00", day: 3 + contact), At("16:00", day: 3 + contact), "Kari Nygård", Reached: true), null, Calendar, By(Engineer, "16:00", day: 3 + contact));
        }
        incident.CloseAsUnresolved("We tried.", null, Calendar, By(Engineer, "17:00", day: 30));
        incident.DecideBilling(new(BillingChoice.Charge, BillingReason.EffortMade), By(Admin, "18:00", day: 30));

        Assert.Equal((4, BillingStatus.Charged), (_pack.Balance, incident.Billing));
    }

    [Fact]
    public void Does_not_change_with_the_severity()
    {
        var incident = Submitted(Severity.C);
        incident.ChangeSeverity(Severity.A, Impact, Calendar, By(Customer, "10:00"));
        incident.LowerSeverity(Severity.B, "A workaround holds.", By(Engineer, "11:00"));
        Assert.Equal(4, _pack.Balance);
    }

    private Incident Submitted(Severity severity)
    {
        var incident = Incident.Submit(new IncidentNumber(20380), ASubmission(severity) with { PackId = _pack.Id }, Calendar, By(Customer, "09:00"));
        _pack.Use(PacksOf.Buyer, incident.Id, incident.Number, Guid.NewGuid(), By(Customer, "09:00"));
        return incident;
    }
}
