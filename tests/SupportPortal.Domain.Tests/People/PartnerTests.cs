using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Tests.Packs;

namespace SupportPortal.Domain.Tests.People;

[Rule("R34")]
public sealed class PartnerTests
{
    private static readonly PartnerStatus Gold = new(PartnerLevel.Gold, "4711", Given.Today.PlusYears(1));

    private readonly Partner _partner = new(Guid.NewGuid());

    [Fact, Rule("R38")]
    public void Is_granted_and_the_audit_hears_of_it()
    {
        _partner.Grant(Gold with { PartnerId = " 4711 " }, anotherAdminExists: true, Given.AdminMoment());
        Assert.Equal(Gold, _partner.Status);
        Assert.Equal(new PartnerStatusGranted(Given.AdminMoment(), PartnerLevel.Gold, "4711", Gold.ValidUntil, OwnMatter: false), Assert.Single(_partner.Events));
        Assert.IsAssignableFrom<IAudited>(_partner.Events[0]);
    }

    [Fact]
    public void Is_granted_anew_with_another_level_or_term()
    {
        _partner.Grant(Gold, anotherAdminExists: true, Given.AdminMoment());
        _partner.Grant(Gold with { ValidUntil = Gold.ValidUntil.PlusYears(1) }, anotherAdminExists: true, Given.AdminMoment());
        Assert.Equal(Gold.ValidUntil.PlusYears(1), _partner.Status!.ValidUntil);
        Refused.With(new PartnerStatusIsUnchanged(), () => _partner.Grant(_partner.Status, anotherAdminExists: true, Given.AdminMoment()));
    }

    [Fact]
    public void Is_withdrawn_with_a_reason()
    {
        Refused.With(new HasNoPartnerStatus(), () => Withdraw("Left the programme."));
        _partner.Grant(Gold, anotherAdminExists: true, Given.AdminMoment());
        Refused.With(new ReasonIsMissing(), () => Withdraw(" "));
        Withdraw("Left the programme.");
        Assert.Null(_partner.Status);
        Assert.Equal(new PartnerStatusWithdrawn(Given.AdminMoment(), "Left the programme.", OwnMatter: false), _partner.Events[^1]);
    }

    [Fact, Rule("R37")]
    public void Is_not_granted_to_oneself_while_another_admin_exists()
    {
        var own = new Partner(Given.AdminMoment().By.Person);
        Refused.With(new AnotherAdminDecides(), () => own.Grant(Gold, anotherAdminExists: true, Given.AdminMoment()));
        own.Grant(Gold, anotherAdminExists: false, Given.AdminMoment());
        Assert.True(Assert.IsType<PartnerStatusGranted>(Assert.Single(own.Events)).OwnMatter);
    }

    [Theory]
    [InlineData(PartnerLevel.Gold, "", 0, typeof(PartnerIdIsMissing))]
    [InlineData((PartnerLevel)9, "4711", 0, typeof(PartnerLevelIsUnknown))]
    [InlineData(PartnerLevel.Gold, "4711", -1, typeof(PartnerValidityIsOutOfRange))] // over already
    [InlineData(PartnerLevel.Gold, "4711", 0, null)] // its last day is today
    [InlineData(PartnerLevel.Gold, "4711", 5 * 366, typeof(PartnerValidityIsOutOfRange))]
    public void Is_not_granted_when_something_is_wrong_with_it(PartnerLevel level, string id, int days, Type? refusal) =>
        Assert.Equal(refusal, new PartnerStatus(level, id, Given.Today.PlusDays(days)).WhyNot(Given.Today)?.GetType());

    [Fact]
    public void Takes_partner_ids_of_some_length() =>
        Assert.Equal(new PartnerIdIsTooLong(50), (Gold with { PartnerId = new string('4', 51) }).WhyNot(Given.Today));

    private void Withdraw(string reason) => _partner.Withdraw(new LedgerCause(_partner.Id, reason), anotherAdminExists: true, Given.AdminMoment());

    [Fact]
    public void Is_granted_with_the_longest_id_until_the_last_day_that_can_be()
    {
        var most = new PartnerStatus(PartnerLevel.Gold, new string('1', PartnerStatus.MostPartnerId), Given.Today.PlusYears(PartnerStatus.MostYears));
        Assert.Null(most.WhyNot(Given.Today));
        Refused.With(new PartnerIdIsTooLong(50), () => _partner.Grant(most with { PartnerId = most.PartnerId + "1" }, anotherAdminExists: true, Given.AdminMoment()));
        Assert.Null(_partner.Status);
    }

    [Fact, Rule("R37")]
    public void Is_not_withdrawn_from_oneself_while_another_admin_exists()
    {
        var own = new Partner(Given.AdminMoment().By.Person);
        own.Grant(Gold, anotherAdminExists: false, Given.AdminMoment());
        Refused.With(new AnotherAdminDecides(), () => own.Withdraw(Given.ACause(), anotherAdminExists: true, Given.AdminMoment()));
        Assert.Equal(Gold, own.Status);
    }
}
