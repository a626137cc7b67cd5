using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>An open incident of somebody whose pack was recovered.</summary>
[Rule("R25")]
public sealed class HandOverContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Ends_the_access_of_who_had_it_and_tells_both(Store kind)
    {
        var (store, desk, number, former, owner) = await RecoveredAsync(kind);

        await HandOverAsync(store, number, await desk.AdminAsync());

        await using var db = store.Open();
        Assert.Equal([number], await db.Incidents.Where(IncidentVisibility.VisibleTo(Act(owner))).Select(one => one.Number).ToListAsync());
        Assert.Empty(await db.Incidents.Where(IncidentVisibility.VisibleTo(Act(former))).ToListAsync());
        Assert.Contains("IncidentHandedOver", (await desk.MailsToAsync(owner)).Select(mail => mail.Kind));
        Assert.Contains("IncidentTakenAway", (await desk.MailsToAsync(former)).Select(mail => mail.Kind));
        Assert.Contains("IncidentHandedOver", await desk.AuditOfAsync((await store.FindAsync(number)).Id));
    }

    [Theory, OnEachStore]
    public async Task While_the_former_submitter_writes_the_message_comes_before_it_or_not_at_all(Store kind)
    {
        var (store, desk, number, former, owner) = await RecoveredAsync(kind);
        var admin = await desk.AdminAsync();

        var answers = await Answers.AtOnceAsync(
            () => new WriteMessage(store.Contexts, new NoFiles(), ServiceTerms.Default).HandleAsync(number, "Still broken.", [], null, By(Act(former)), CancellationToken.None),
            () => HandOverAsync(store, number, admin));

        var timeline = (await store.FindAsync(number)).Timeline.OrderBy(entry => entry.Sequence).ToList();
        Assert.True(answers[0] is null or NotFound or SomeoneElseWasFaster);
        Assert.True(answers[1] is null or SomeoneElseWasFaster);
        if (answers[0] is null && answers[1] is null)
            Assert.Equal([EntryKind.CustomerMessage, EntryKind.HandedOver], timeline.TakeLast(2).Select(entry => entry.Kind));
        Assert.Equal(answers[1] is null ? owner.Id : former.Id, (await store.FindAsync(number)).CustomerId);
    }

    [Theory, OnEachStore]
    public async Task Is_not_done_by_admins_of_other_matters_or_twice(Store kind)
    {
        var (store, desk, number, former, _) = await RecoveredAsync(kind);
        var admin = await desk.AdminAsync();

        Assert.Equal(new NotAllowed(), await HandOverAsync(store, number, former).RefusalAsync());
        Assert.Equal(new NotFound(), await HandOverAsync(store, new IncidentNumber(long.MaxValue), admin).RefusalAsync());
        await HandOverAsync(store, number, admin);
        Assert.Equal(new SubmitterHasThePack(), await HandOverAsync(store, number, admin).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_offered_for_what_was_open_when_the_pack_went(Store kind)
    {
        var (store, desk, number, _, owner) = await RecoveredAsync(kind);
        await using var db = store.Open();
        var pack = await db.Incidents.Where(one => one.Number == number).Select(one => one.PackId).SingleAsync();

        Assert.Equal([number], (await new ReadPackFile(store.Contexts).HandleAsync(pack, CancellationToken.None))!.Open.Select(one => one.Number));
        await HandOverAsync(store, number, await desk.AdminAsync());
        await new CloseAtRequest(store.Contexts).HandleAsync(number, null, null, By(Act(owner)), CancellationToken.None);
        Assert.Empty((await new ReadPackFile(store.Contexts).HandleAsync(pack, CancellationToken.None))!.Open);
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Goes_back_with_the_pack_when_the_objection_is_right_and_tells_both(Store kind)
    {
        var (store, desk, number, former, owner) = await RecoveredAsync(kind);
        await HandOverAsync(store, number, await desk.AdminAsync());
        await new CloseAtRequest(store.Contexts).HandleAsync(number, null, null, By(Act(owner)), CancellationToken.None);
        var pack = (await store.FindAsync(number)).PackId;
        await desk.ObjectAsync(pack, former);

        Assert.Equal([number], (await new ReadPackFile(store.Contexts).HandleAsync(pack, CancellationToken.None))!.HandedOver.Select(one => one.Number));
        await desk.DecideObjection.HandleAsync(pack, stays: false, PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), Duration.FromHours(5)), CancellationToken.None);

        var incident = await store.FindAsync(number);
        Assert.Equal((former.Id, null), (incident.CustomerId, incident.HandedOverFrom));
        await using var db = store.Open();
        Assert.Empty(await db.Incidents.Where(IncidentVisibility.VisibleTo(Act(owner))).ToListAsync());
        Assert.Contains("IncidentHandedBack", (await desk.MailsToAsync(former)).Select(mail => mail.Kind));
        Assert.Contains("IncidentGivenBack", (await desk.MailsToAsync(owner)).Select(mail => mail.Kind));
        Assert.Contains("IncidentHandedBack", await desk.AuditOfAsync(incident.Id));
    }

    [Theory, OnEachStore]
    public async Task Stays_with_the_new_owner_when_the_objection_is_wrong(Store kind)
    {
        var (store, desk, number, former, owner) = await RecoveredAsync(kind);
        await HandOverAsync(store, number, await desk.AdminAsync());
        var pack = (await store.FindAsync(number)).PackId;
        await desk.ObjectAsync(pack, former);

        await desk.DecideObjection.HandleAsync(pack, stays: true, PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), Duration.FromHours(5)), CancellationToken.None);

        Assert.Equal(owner.Id, (await store.FindAsync(number)).CustomerId);
    }

    private static async Task HandOverAsync(TestStore store, IncidentNumber number, Account admin) =>
        await new HandOverIncident(store.Contexts).HandleAsync(number, By(Act(admin)), CancellationToken.None);

    private static Actor Act(Account account) => new(account.Id, account.Roles);

    private static Moment By(Actor actor) => Given.Moment(actor, Given.Noon + Duration.FromHours(2));

    private async Task<(TestStore Store, PackDesk Desk, IncidentNumber Number, Account Former, Account Owner)> RecoveredAsync(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var desk = new PackDesk(store);
        var (former, owner) = (await desk.PersonAsync(), await desk.PersonAsync());
        var number = await store.AnIncidentAsync(Act(former));
        await using var db = store.Open();
        var pack = await db.Incidents.Where(one => one.Number == number).Select(one => one.PackId).SingleAsync();
        await desk.RecoverWithoutRequest.HandleAsync(
            pack, EmailAddress.Of(owner.Email), PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), Duration.FromHours(1)), CancellationToken.None);
        return (store, desk, number, former, owner);
    }
}
