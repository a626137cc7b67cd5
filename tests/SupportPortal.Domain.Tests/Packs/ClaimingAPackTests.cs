using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R25")]
public sealed class ClaimingAPackTests
{
    private static readonly RecoveryDecision Yes = new("The proof is good.", AnotherAdminExists: true);

    [Fact]
    public void Takes_number_company_relation_and_proof()
    {
        var proof = new StoredFile(Guid.NewGuid(), "order-mail.pdf", 84_000, "application/pdf", new string('0', 64));
        var claim = new RecoveryClaim(OrderConfirmationNumber.Of(" 7k9q 2m4w xc7l hnb8"), " Brzoza ", " I run IT. ", proof);
        var request = RecoveryRequest.Ask(claim, null, Given.Moment(Given.Claimant));
        Assert.Equal(("7k9q 2m4w xc7l hnb8", "7K9Q2M4WXC71HNB8"), (request.NumberWritten, request.NumberNormalized));
        Assert.Equal(("Brzoza", "I run IT.", proof), (request.Company, request.Relation, request.Proof));
        Assert.Equal((Given.Claimant, Given.Now, RecoveryState.Waiting), (request.AskedBy, request.AskedAt, request.State));
    }

    [Fact]
    public void Happens_the_same_whether_or_not_there_is_such_a_pack()
    {
        var (found, lost) = (RecoveryRequest.Ask(Given.AClaim(), Guid.NewGuid(), Given.Moment(Given.Claimant)), RecoveryRequest.Ask(Given.AClaim(), null, Given.Moment(Given.Claimant)));
        Assert.Equal((found.State, found.Events.Count), (lost.State, lost.Events.Count));
        Assert.Equal(new RecoveryRequested(Given.Moment(Given.Claimant), lost.Id, null), lost.Events[0]);
    }

    [Fact]
    public void Is_refused_when_something_is_missing_or_too_long()
    {
        Assert.Equal(new CompanyIsMissing(), (Given.AClaim() with { Company = " " }).WhyNot());
        Assert.Equal(new RelationIsMissing(), (Given.AClaim() with { Relation = "" }).WhyNot());
        Assert.Equal(new ClaimIsTooLong(200), (Given.AClaim() with { Company = new string('x', 201) }).WhyNot());
        Assert.Equal(new ClaimIsTooLong(1000), (Given.AClaim() with { Relation = new string('x', 1001) }).WhyNot());
        Assert.Null((Given.AClaim() with { Company = new string('x', 200), Relation = new string('x', 1000) }).WhyNot());
        Refused.With(new CompanyIsMissing(), () => RecoveryRequest.Ask(Given.AClaim() with { Company = "" }, null, Given.Moment(Given.Claimant)));
    }

    [Fact]
    public void Ends_in_the_pack_going_to_the_claimant()
    {
        var pack = Given.APack();
        var request = Given.ARequest(pack);
        request.Approve(pack, [request], Yes, ServiceTerms.Default.ObjectionFor, Given.AdminMoment());
        Assert.Equal((Given.Claimant, request.Id), (pack.OwnerId, pack.Ledger[^1].CauseId));
        Assert.Equal((RecoveryState.Approved, Given.AdminId, Given.Now, Yes.Reason), (request.State, request.DecidedBy, request.DecidedAt, request.Reason));
        Assert.Equal([new RecoveryApproved(Given.AdminMoment(), request.Id, pack.Id, Given.Claimant)], request.Events);
    }

    [Fact]
    public void Ends_the_other_claims_on_the_pack_and_tells_them()
    {
        var pack = Given.APack();
        var (first, second, refused, elsewhere) = (Given.ARequest(pack), Given.ARequest(pack, Given.Stranger), Given.ARequest(pack), Given.ARequest(Given.APack()));
        refused.Refuse(pack, [], Yes, Given.AdminMoment());
        first.Approve(pack, [first, second, refused, elsewhere], Yes, ServiceTerms.Default.ObjectionFor, Given.AdminMoment());
        Assert.Equal(
            [RecoveryState.Approved, RecoveryState.Superseded, RecoveryState.Refused, RecoveryState.Waiting],
            new[] { first, second, refused, elsewhere }.Select(claim => claim.State));
        Assert.Equal([new RecoverySuperseded(Given.AdminMoment(), second.Id, pack.Id, Given.Stranger)], second.Events);
    }

    [Fact]
    public void Is_ended_by_a_recovery_without_a_claim_too()
    {
        var pack = Given.APack();
        var claim = Given.ARequest(pack, Given.Stranger);
        pack.Recover(Given.AGrant(), [claim], Given.AdminMoment());
        Assert.Equal((RecoveryState.Superseded, Given.AdminId), (claim.State, claim.DecidedBy));
    }

    [Fact]
    public void Can_be_refused_with_a_reason()
    {
        var (pack, no) = (Given.APack(), new RecoveryDecision("Please send the invoice.", true));
        var request = Given.ARequest(pack);
        request.Refuse(pack, [], no, Given.AdminMoment());
        Assert.Equal((RecoveryState.Refused, no.Reason, Given.Buyer), (request.State, request.Reason, pack.OwnerId));
        Assert.Equal([new RecoveryRefused(Given.AdminMoment(), request.Id, pack.Id, Given.Claimant, no.Reason, false)], request.Events);
        Refused.With(new ReasonIsMissing(), () => Given.ARequest(pack).Refuse(pack, [], no with { Reason = " " }, Given.AdminMoment()));
    }

    [Fact]
    public void Is_decided_once()
    {
        var pack = Given.APack();
        var request = Given.ARequest(pack);
        request.Refuse(pack, [], Yes, Given.AdminMoment());
        Assert.Equal(new ClaimIsDecided(), request.CanApprove(pack, [], true, Given.AdminMoment()));
        Refused.With(new ClaimIsDecided(), () => request.Refuse(pack, [], Yes, Given.AdminMoment()));
        Refused.With(new ClaimIsDecided(), () => request.Approve(pack, [], Yes, ServiceTerms.Default.ObjectionFor, Given.AdminMoment()));
        Refused.With(new ClaimIsDecided(), () => request.Match(Given.AnOrder(), pack, Given.AdminMoment()));
    }

    [Fact]
    public void Cannot_move_an_expired_or_used_up_pack_and_says_why()
    {
        var (expired, usedUp) = (Given.APack(purchasedOn: new(2025, 11, 2)), Given.APack(used: 5));
        Assert.Equal(new ExpiredPackCannotBeMoved(new LocalDate(2026, 11, 2)), Given.ARequest(expired).CanApprove(expired, [], true, Given.AdminMoment()));
        Assert.Equal(new UsedUpPackCannotBeMoved(), Given.ARequest(usedUp).CanApprove(usedUp, [], true, Given.AdminMoment()));
        Refused.With(new UsedUpPackCannotBeMoved(), () => Given.ARequest(usedUp).Approve(usedUp, [], Yes, ServiceTerms.Default.ObjectionFor, Given.AdminMoment()));
    }

    [Fact]
    public void Needs_a_pack_of_that_number()
    {
        Assert.Equal(new ClaimMatchesNoPack(), Given.ARequest(null).CanApprove(null, [], true, Given.AdminMoment()));
        Assert.Equal(new ClaimMatchesNoPack(), Given.ARequest(Given.APack()).CanApprove(Given.APack(), [], true, Given.AdminMoment()));
    }

    [Fact]
    public void Can_be_matched_to_an_order_that_comes_later()
    {
        var (request, order) = (Given.ARequest(null), Given.AnOrder());
        var pack = Pack.Purchase(order, PackContents.Fixed(order.Plan, order.PurchasedOn), Given.Buyer, Given.AdminMoment());
        request.Match(order, pack, Given.AdminMoment());
        Assert.Null(request.CanApprove(pack, [], true, Given.AdminMoment()));
        Assert.Equal([new RecoveryMatched(Given.AdminMoment(), request.Id, pack.Id)], request.Events);
    }

    [Fact]
    public void Is_not_matched_to_another_order()
    {
        var (request, other) = (Given.ARequest(null), Given.AnOrder(number: "2D71-HNVB-8E5T-KQ3A"));
        var pack = Pack.Purchase(other, PackContents.Fixed(other.Plan, other.PurchasedOn), Given.Buyer, Given.AdminMoment());
        Refused.With(new ClaimIsForAnotherOrder(), () => request.Match(other, pack, Given.AdminMoment()));
        Refused.With(new ClaimIsForAnotherOrder(), () => request.Match(Given.AnOrder(), pack, Given.AdminMoment()));
    }

    [Fact]
    [Rule("R37")]
    public void Is_not_decided_by_the_claimant_or_the_packs_owner_while_there_is_another_admin()
    {
        var pack = Given.APack();
        foreach (var admin in new[] { Given.Claimant, Given.Buyer })
        {
            Assert.Equal(new AnotherAdminDecides(), Given.ARequest(pack).CanApprove(pack, [], true, Given.AdminMoment(admin)));
            Assert.Equal(new AnotherAdminDecides(), Given.ARequest(pack).CanRefuse(pack, [], true, Given.AdminMoment(admin)));
        }

        Assert.Equal(new AnotherAdminDecides(), Given.ARequest(null).CanRefuse(null, [], true, Given.AdminMoment(Given.Claimant)));
        Assert.Null(Given.ARequest(null).CanRefuse(null, [], true, Given.AdminMoment()));
    }

    [Fact, Rule("R37")]
    public void Is_not_decided_by_an_admin_who_claims_the_same_pack()
    {
        var pack = Given.APack();
        var (claim, rival) = (Given.ARequest(pack), Given.ARequest(pack, by: Given.AdminId));
        Assert.Equal(new AnotherAdminDecides(), claim.CanApprove(pack, [claim, rival], true, Given.AdminMoment()));
        Assert.Equal(new AnotherAdminDecides(), claim.CanRefuse(pack, [claim, rival], true, Given.AdminMoment()));
        Assert.Null(claim.CanRefuse(pack, [claim, rival], false, Given.AdminMoment()));
        Refused.With(new AnotherAdminDecides(), () => pack.Recover(new RecoveryGrant(Guid.NewGuid(), Given.ACause(), true, ServiceTerms.Default.ObjectionFor), [rival], Given.AdminMoment()));
    }

    [Fact, Rule("R38")]
    public void Ends_and_forgets_who_asked_when_the_claimant_is_deleted()
    {
        var proof = new StoredFile(Guid.NewGuid(), "order-mail.pdf", 84_000, "application/pdf", new string('0', 64));
        var request = RecoveryRequest.Ask(Given.AClaim() with { Proof = proof }, null, Given.Moment(Given.Claimant));
        Refused.With(new NotFound(), () => request.ForgetClaimant(Given.Moment(Given.Stranger)));
        Assert.Equal(proof.Id, request.ForgetClaimant(Given.Moment(Given.Claimant)));
        Assert.Equal(("", "", null, null), (request.Company, request.Relation, request.Reason, request.Proof));
        Assert.Equal((RecoveryState.Withdrawn, Given.Claimant, Given.Now), (request.State, request.DecidedBy, request.DecidedAt));
        Assert.Null(request.ForgetClaimant(Given.Moment(Given.Claimant)));
    }

    [Fact, Rule("R38")]
    public void Stays_decided_when_the_claimant_is_deleted()
    {
        var request = Given.ARequest(Given.APack());
        request.Refuse(null, [], Yes, Given.AdminMoment());
        request.ForgetClaimant(Given.Moment(Given.Claimant));
        Assert.Equal((RecoveryState.Refused, Given.AdminId), (request.State, request.DecidedBy));
    }

    [Fact]
    [Rule("R37")]
    public void Is_flagged_when_a_sole_admin_decides_on_their_own()
    {
        var (pack, alone, moment) = (Given.APack(), Yes with { AnotherAdminExists = false }, Given.AdminMoment(Given.Claimant));
        var (refused, approved) = (Given.ARequest(pack), Given.ARequest(pack));
        refused.Refuse(pack, [], alone, moment);
        approved.Approve(pack, [], alone, ServiceTerms.Default.ObjectionFor, moment);
        Assert.True(Assert.IsType<RecoveryRefused>(refused.Events[0]).OwnMatter);
        Assert.True(Assert.IsType<PackRecovered>(pack.Events[0]).OwnMatter);
    }
}
