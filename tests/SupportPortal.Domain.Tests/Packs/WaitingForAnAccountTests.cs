using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R26")]
public sealed class WaitingForAnAccountTests
{
    private static readonly EmailAddress Confirmed = EmailAddress.Of("M.Wisniewski@Brzoza-Logistics.example");

    [Fact]
    public void Ends_with_the_first_account_that_confirms_the_address()
    {
        var pack = Given.APack(waiting: true);
        pack.GiveTo(Given.Buyer, Confirmed, Given.Moment(Given.Buyer));
        Assert.Equal((Given.Buyer, null), (pack.OwnerId, pack.WaitsFor));
        Assert.Equal(new PackGiven(Given.Moment(Given.Buyer), pack.Id, Given.Buyer), Assert.Single(pack.Events));
        Refused.With(new PackHasAnOwner(), () => pack.GiveTo(Given.Stranger, Confirmed, Given.Moment(Given.Stranger)));
    }

    [Fact]
    public void Does_not_end_with_another_address() =>
        Refused.With(
            new PackWaitsForAnotherAddress(),
            () => Given.APack(waiting: true).GiveTo(Given.Stranger, EmailAddress.Of("m.wisniewski@brzoza.example"), Given.Moment(Given.Stranger)));

    [Fact]
    public void Lets_nobody_use_it() =>
        Assert.Equal(new NotFound(), Given.APack(waiting: true).CanUse(Guid.Empty, Given.Moment(Guid.Empty)));
}
