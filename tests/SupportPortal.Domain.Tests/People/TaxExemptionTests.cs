using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Tests.Packs;

namespace SupportPortal.Domain.Tests.People;

[Rule("R28")]
public sealed class TaxExemptionTests
{
    private static readonly StoredFile File = new(Guid.NewGuid(), "certificate.pdf", 4711, "application/pdf", new string('a', 64));
    private static readonly ExemptionClaim Texas = new(Jurisdiction.Of("US-TX"), "01-339", Given.Today.PlusYears(1));

    private readonly TaxExemption _exemption = TaxExemption.Upload(Texas, File, Given.Moment(Given.Buyer));

    [Fact, Rule("R38")]
    public void Waits_for_an_admin_and_the_audit_hears_of_it()
    {
        Assert.Equal((ExemptionState.Waiting, "US-TX", Given.Buyer), (_exemption.State, _exemption.Jurisdiction, _exemption.CustomerId));
        Assert.IsAssignableFrom<IAudited>(Assert.IsType<TaxExemptionUploaded>(Assert.Single(_exemption.Events)));
        Assert.False(_exemption.Covers("US-TX", Given.Today));
    }

    [Theory]
    [InlineData(" ", 0, typeof(CertificateNumberIsMissing))]
    [InlineData("01-339", -1, typeof(CertificateHasExpired))]
    [InlineData("01-339", 0, null)] // its last day is today
    [InlineData("01-339", 21 * 365, typeof(CertificateLastsTooLong))]
    public void Is_not_taken_when_something_is_wrong_with_it(string number, int days, Type? refusal) =>
        Assert.Equal(refusal, new ExemptionClaim(Texas.Jurisdiction, number, Given.Today.PlusDays(days)).WhyNot(Given.Today)?.GetType());

    [Theory]
    [InlineData("US-TX", 365, true)] // the last day counts
    [InlineData("US-TX", 366, false)]
    [InlineData("US", 0, false)] // neither wider nor narrower
    [InlineData("US-CA", 0, false)]
    [InlineData(null, 0, false)]
    public void Covers_purchases_in_its_jurisdiction_while_it_is_valid(string? jurisdiction, int days, bool covers)
    {
        Approve();
        Assert.Equal(covers, _exemption.Covers(jurisdiction, Given.Today.PlusDays(days)));
    }

    [Fact]
    public void Is_approved_or_refused_with_a_reason()
    {
        Refused.With(new ReasonIsMissing(), () => Approve(" "));
        Refused.With(new ReasonIsMissing(), () => Refuse(""));
        Approve("Looked up.");
        Assert.Equal(
            new TaxExemptionApproved(Given.AdminMoment(), _exemption.Id, Given.Buyer, "Looked up.", OwnMatter: false), _exemption.Events[^1]);
        Refused.With(new ExemptionIsDecided(), () => Approve());
    }

    [Fact]
    public void Can_have_its_approval_taken_back()
    {
        Approve();
        Refuse("It was revoked.");
        Assert.Equal((ExemptionState.Refused, "It was revoked."), (_exemption.State, _exemption.Reason));
        Assert.True(Assert.IsType<TaxExemptionRefused>(_exemption.Events[^1]).WasApproved);
        Assert.False(_exemption.Covers("US-TX", Given.Today));
        Refused.With(new ExemptionIsDecided(), () => Refuse());
    }

    [Fact]
    public void Is_not_approved_once_it_has_expired() =>
        Refused.With(new CertificateHasExpired(Texas.ValidUntil), () => _exemption.Approve(Given.ACause(), true, Given.AdminMoment(later: Duration.FromDays(366))));

    [Fact, Rule("R37")]
    public void Is_not_decided_on_by_its_owner_while_another_admin_exists()
    {
        Refused.With(new AnotherAdminDecides(), () => _exemption.Approve(Given.ACause(), anotherAdminExists: true, Given.AdminMoment(Given.Buyer)));
        Refused.With(new AnotherAdminDecides(), () => _exemption.Refuse(Given.ACause(), anotherAdminExists: true, Given.AdminMoment(Given.Buyer)));
        _exemption.Approve(Given.ACause(), anotherAdminExists: false, Given.AdminMoment(Given.Buyer));
        Assert.True(Assert.IsType<TaxExemptionApproved>(_exemption.Events[^1]).OwnMatter);
    }

    [Fact]
    public void Makes_an_order_exempt_that_stays_so()
    {
        var order = Order.Record(Given.Details(purchasedOn: Given.Today) with { Jurisdiction = "US-TX" }, OrderSource.Admin, Given.AdminMoment());
        Refused.With(new ExemptionDoesNotMatch(), () => order.RecordExemption(_exemption, Given.AdminMoment()));
        Approve();
        order.RecordExemption(_exemption, Given.AdminMoment());
        Refuse("It was revoked.");
        Assert.Equal((true, _exemption.Id), (order.IsTaxExempt, order.ExemptionId!.Value));
        Assert.Equal(new OrderRecordedAsExempt(Given.AdminMoment(), order.Id, _exemption.Id), order.Events[^1]);
    }

    [Fact]
    public void Leaves_orders_of_an_unknown_jurisdiction_alone() =>
        Assert.Equal(new JurisdictionIsUnknown(), (Given.Details() with { Jurisdiction = "Texas" }).WhyNot(Given.Today));

    private void Approve(string reason = "Looked up.") => _exemption.Approve(Given.ACause(reason), anotherAdminExists: true, Given.AdminMoment());

    private void Refuse(string reason = "Not legible.") => _exemption.Refuse(Given.ACause(reason), anotherAdminExists: true, Given.AdminMoment());

    [Fact]
    public void Takes_the_longest_number_and_the_last_day_that_can_be()
    {
        var most = new ExemptionClaim(Texas.Jurisdiction, new string('1', ExemptionClaim.MostNumber), Given.Today.PlusYears(ExemptionClaim.MostYears));
        Assert.Null(most.WhyNot(Given.Today));
        Assert.Equal(new CertificateNumberIsTooLong(100), (most with { CertificateNumber = most.CertificateNumber + "1" }).WhyNot(Given.Today));
        Assert.Equal(new CertificateLastsTooLong(Given.Today.PlusYears(20)), (most with { ValidUntil = most.ValidUntil.PlusDays(1) }).WhyNot(Given.Today));
    }

    [Fact]
    public void Is_not_uploaded_when_something_is_wrong_with_it() =>
        Refused.With(new CertificateNumberIsMissing(), () => TaxExemption.Upload(Texas with { CertificateNumber = "" }, File, Given.Moment(Given.Buyer)));
}
