using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R21")]
public sealed class OwningAPackTests
{
    [Fact]
    public void Lets_the_account_that_bought_it_submit() =>
        Assert.Null(Given.APack().CanUse(Given.Buyer, Given.Moment(Given.Buyer)));

    [Fact]
    public void Lets_nobody_else_know_of_it() =>
        Assert.Equal(new NotFound(), Given.APack().CanUse(Given.Stranger, Given.Moment(Given.Stranger)));

    [Fact]
    public void Lets_co_owners_use_it_too()
    {
        var pack = Given.APack();
        pack.NameCoOwner(Given.Claimant, Given.Moment(Given.Buyer));
        pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant));
        Assert.Equal(4, pack.Balance);
        Assert.Equal((pack.Id, Given.Claimant, Given.Now), (pack.CoOwners[0].PackId, pack.CoOwners[0].PersonId, pack.CoOwners[0].Since));
        Assert.Equal(new CoOwnerNamed(Given.Moment(Given.Buyer), pack.Id, Given.Claimant), pack.Events[0]);
    }

    [Fact]
    public void Suggests_a_co_owner_to_a_single_owner()
    {
        var pack = Given.APack();
        Assert.True(pack.SuggestsCoOwner);
        pack.NameCoOwner(Given.Claimant, Given.Moment(Given.Buyer));
        Assert.False(pack.SuggestsCoOwner);
        Assert.False(Given.APack(waiting: true).SuggestsCoOwner);
    }

    [Fact, Rule("R32")]
    public void Lets_nobody_use_a_partner_pack_whose_owner_is_no_partner()
    {
        var moment = Given.Moment(Given.Buyer);
        var (partner, without) = (new PartnerStatus(PartnerLevel.Gold, "4711", Given.Today), HeldPack.Of(Given.APack(SupportPlan.PartnerGold20), Given.Buyer, null, moment));
        Assert.Equal((new PartnerStatusIsMissing(), 0), (without.WhyNot(Given.Today), without.UsableOn(Given.Today)));
        var held = without with { Partner = partner };
        Assert.Equal((null, 20), (held.WhyNot(Given.Today), held.UsableOn(Given.Today)));
        Assert.Equal(0, held.UsableOn(Given.Today.PlusDays(1)));
        Assert.Equal(5, HeldPack.Of(Given.APack(), Given.Buyer, null, moment).UsableOn(Given.Today));
    }

    [Fact]
    public void Lets_only_the_owner_name_co_owners()
    {
        var pack = Given.APack();
        pack.NameCoOwner(Given.Claimant, Given.Moment(Given.Buyer));
        Refused.With(new NotFound(), () => pack.NameCoOwner(Given.Stranger, Given.Moment(Given.Claimant)));
        Refused.With(new NotFound(), () => Given.APack(waiting: true).NameCoOwner(Given.Stranger, Given.Moment(Guid.Empty)));
    }

    [Fact]
    public void Names_nobody_twice()
    {
        var pack = Given.APack();
        pack.NameCoOwner(Given.Claimant, Given.Moment(Given.Buyer));
        Refused.With(new IsCoOwnerAlready(), () => pack.NameCoOwner(Given.Claimant, Given.Moment(Given.Buyer)));
        Refused.With(new OwnerIsNoCoOwner(), () => pack.NameCoOwner(Given.Buyer, Given.Moment(Given.Buyer)));
    }

    [Fact]
    public void Ends_for_a_co_owner_whom_the_owner_removes_or_who_leaves()
    {
        var pack = Given.APack();
        foreach (var by in new[] { Given.Buyer, Given.Claimant })
        {
            pack.NameCoOwner(Given.Claimant, Given.Moment(Given.Buyer));
            pack.RemoveCoOwner(Given.Claimant, Given.Moment(by));
            Assert.Empty(pack.CoOwners);
            Assert.Equal(new CoOwnerRemoved(Given.Moment(by), pack.Id, Given.Claimant), pack.Events[^1]);
        }
    }

    [Fact]
    public void Does_not_end_by_others()
    {
        var pack = Given.APack();
        pack.NameCoOwner(Given.Claimant, Given.Moment(Given.Buyer));
        Refused.With(new NotFound(), () => pack.RemoveCoOwner(Given.Claimant, Given.Moment(Given.Stranger)));
        Refused.With(new NotFound(), () => pack.RemoveCoOwner(Given.Stranger, Given.Moment(Given.Stranger)));
        Refused.With(new NotFound(), () => pack.RemoveCoOwner(Given.Buyer, Given.Moment(Given.Claimant)));
        Refused.With(new IsNotACoOwner(), () => pack.RemoveCoOwner(Given.Stranger, Given.Moment(Given.Buyer)));
        Refused.With(new IsNotACoOwner(), () => pack.RemoveCoOwner(Given.Buyer, Given.Moment(Given.Buyer)));
    }
}
