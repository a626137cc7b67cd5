using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Packs;

public sealed class ChangingPacksContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly LocalDate LastDay = new(2027, 3, 14);

    [Theory, OnEachStore]
    [Rule("R24")]
    public async Task Takes_a_form_with_other_values_for_no_form_sent_twice(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, _) = await desk.SoldAsync(await desk.PersonAsync());
        var (admin, form, again) = (PackDesk.By(await desk.AdminAsync()), PackDesk.Cause(), PackDesk.Cause());
        var (extend, correct) = (new ExtendPack(desk.Contexts), new CorrectPack(desk.Contexts));
        await extend.HandleAsync(pack, 30, LastDay, form, admin, CancellationToken.None);
        await correct.HandleAsync(pack, -1, form, admin, CancellationToken.None);

        Assert.Equal(new FormWasCarriedOut(), await extend.HandleAsync(pack, 60, LastDay, form, admin, CancellationToken.None).RefusalAsync());
        Assert.Equal(new FormWasCarriedOut(), await extend.HandleAsync(pack, 30, LastDay, form with { Reason = "Another." }, admin, CancellationToken.None).RefusalAsync());
        Assert.Equal(new FormWasCarriedOut(), await correct.HandleAsync(pack, -2, form, admin, CancellationToken.None).RefusalAsync());
        Assert.Equal(new SomeoneElseWasFaster(), await extend.HandleAsync(pack, 30, LastDay, again, admin, CancellationToken.None).RefusalAsync());
        Assert.Equal((LastDay.PlusDays(30), 4), ((await desk.PackAsync(pack)).LastDay, (await desk.PackAsync(pack)).Balance));
        await extend.HandleAsync(pack, 30, LastDay.PlusDays(30), again, admin, CancellationToken.None);
        Assert.Equal(LastDay.PlusDays(60), (await desk.PackAsync(pack)).LastDay);
    }

    [Theory, OnEachStore]
    [Rule("R24")]
    public async Task Extends_once_for_a_form_sent_many_times(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, _) = await desk.SoldAsync(await desk.PersonAsync());
        var (admin, form) = (PackDesk.By(await desk.AdminAsync()), PackDesk.Cause());

        var answers = await Answers.AtOnceAsync(Enumerable.Repeat(() => new ExtendPack(desk.Contexts).HandleAsync(pack, 30, LastDay, form, admin, CancellationToken.None), 5));

        Assert.All(answers, Assert.Null);
        Assert.Equal(new LocalDate(2027, 4, 13), (await desk.PackAsync(pack)).LastDay);
    }

    [Theory, OnEachStore]
    [Rule("R20")]
    public async Task Corrects_within_zero_and_size(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var buyer = await desk.PersonAsync();
        var (pack, _) = await desk.SoldAsync(buyer);
        var admin = PackDesk.By(await desk.AdminAsync());

        await new CorrectPack(desk.Contexts).HandleAsync(pack, -2, PackDesk.Cause(), admin, CancellationToken.None);
        var tooFar = await new CorrectPack(desk.Contexts).HandleAsync(pack, 3, PackDesk.Cause(), admin, CancellationToken.None).RefusalAsync();

        Assert.Equal(new CorrectionIsOutOfRange(-3, 2), tooFar);
        Assert.Equal(3, (await desk.PackAsync(pack)).Balance);
        Assert.Contains("PackCorrected", (await desk.MailsToAsync(buyer)).Select(mail => mail.Kind));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Of_ones_own_is_for_another_admin_while_there_is_one(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var owner = await desk.PersonAsync(Roles.Admin | Roles.Customer);
        var (pack, _) = await desk.SoldAsync(owner);

        var refused = await new ExtendPack(desk.Contexts).HandleAsync(pack, 30, LastDay, PackDesk.Cause(), PackDesk.By(owner), CancellationToken.None).RefusalAsync();

        Assert.Equal(new AnotherAdminDecides(), refused);
    }

    [Theory, OnEachStore]
    [Rule("R25"), Rule("R27")]
    public async Task Waits_until_a_former_owner_can_no_longer_object(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, _) = await desk.SoldAsync(await desk.PersonAsync());
        var (admin, caller) = (await desk.AdminAsync(), await desk.PersonAsync());
        await desk.RecoverWithoutRequest.HandleAsync(pack, EmailAddress.Of(caller.Email), PackDesk.Cause(), PackDesk.By(admin), CancellationToken.None);

        Assert.IsType<PackCanBeObjectedTo>(await RefundAsync(Duration.FromHours(71)).RefusalAsync());
        await RefundAsync(Duration.FromHours(72));

        Assert.Equal(0, (await desk.PackAsync(pack)).Balance);

        Task RefundAsync(Duration later) =>
            new RefundPack(desk.Contexts).HandleAsync(pack, 5, PackDesk.Cause(), PackDesk.By(admin, later), CancellationToken.None);
    }

    [Theory, OnEachStore]
    [Rule("R21")]
    public async Task Lets_owners_name_co_owners_who_can_use_the_pack_and_leave(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (owner, friend) = (await desk.PersonAsync(), await desk.PersonAsync());
        var (pack, _) = await desk.SoldAsync(owner);

        await new NameCoOwner(desk.Contexts).HandleAsync(pack, EmailAddress.Of(friend.Email), PackDesk.By(owner), CancellationToken.None);
        await desk.UseAsync(pack, friend);
        await new RemoveCoOwner(desk.Contexts).HandleAsync(pack, friend.Id, PackDesk.By(friend), CancellationToken.None);

        Assert.Equal(new NotFound(), await desk.UseAsync(pack, friend).RefusalAsync());
        Assert.Equal("CoOwnerNamed", Assert.Single(await desk.MailsToAsync(friend)).Kind);
    }

    [Theory, OnEachStore]
    [Rule("R21"), Rule("R25")]
    public async Task Tells_co_owners_of_a_recovered_pack_what_they_can_do_and_when_it_ends(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (buyer, caller) = (await desk.PersonAsync(), await desk.PersonAsync());
        var (old, first, second) = (await desk.PersonAsync(), await desk.PersonAsync(), await desk.PersonAsync());
        var (pack, _) = await desk.SoldAsync(buyer);
        Assert.Equal(PackUse.All, await NameAsync(old, buyer));
        var admin = PackDesk.By(await desk.AdminAsync());
        await desk.RecoverWithoutRequest.HandleAsync(pack, EmailAddress.Of(caller.Email), PackDesk.Cause(), admin, CancellationToken.None);
        Assert.Equal(["CoOwnerNamed", "CoOwnerRemoved"], (await desk.MailsToAsync(old)).Select(mail => mail.Kind).Order());

        Assert.Equal(PackUse.One, await NameAsync(first, caller));
        await new RemoveCoOwner(desk.Contexts).HandleAsync(pack, first.Id, PackDesk.By(caller), CancellationToken.None);
        Assert.Equal(["CoOwnerNamed", "CoOwnerRemoved"], (await desk.MailsToAsync(first)).Select(mail => mail.Kind).Order());
        await desk.ObjectAsync(pack, buyer);
        Assert.Equal(PackUse.OnHold, await NameAsync(second, caller));
        await desk.DecideObjection.HandleAsync(pack, stays: false, PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), Duration.FromHours(5)), CancellationToken.None);

        var mails = await desk.MailsToAsync(second);
        Assert.Equal(["CoOwnerNamed", "CoOwnerRemoved"], mails.Select(mail => mail.Kind).Order());
        Assert.Equal(PackUse.OnHold, ((CoOwnerNamedMail)MailJson.Read("CoOwnerNamed", mails.Single(mail => mail.Kind == "CoOwnerNamed").Data)).Use);

        Task<PackUse> NameAsync(Account friend, Account owner) =>
            new NameCoOwner(desk.Contexts).HandleAsync(pack, EmailAddress.Of(friend.Email), PackDesk.By(owner), CancellationToken.None);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Tells_a_stranger_neither_the_pack_nor_who_has_an_account(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, _) = await desk.SoldAsync(await desk.PersonAsync());
        var stranger = PackDesk.By(await desk.PersonAsync());

        Assert.Equal(new NotFound(), await new NameCoOwner(desk.Contexts).HandleAsync(pack, EmailAddress.Of("nobody@brzoza.example"), stranger, CancellationToken.None).RefusalAsync());
        Assert.Null(await new ReadStatement(desk.Contexts).HandleAsync(pack, stranger.By, CancellationToken.None));
    }
}
