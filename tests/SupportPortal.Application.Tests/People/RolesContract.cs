using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

[Rule("R37")]
public sealed class RolesContract
{
    [Theory, OnEachStore]
    public async Task Leave_one_admin_when_two_take_each_others_role_at_once(Store kind)
    {
        using var people = new PeopleOn(await Stores.NewAsync(kind));
        var (one, other) = (await people.Store.APersonAsync(Roles.Admin), await people.Store.APersonAsync(Roles.Admin));

        var errors = await Task.WhenAll(
            Record.ExceptionAsync(() => ChangeAsync(people, other.Person, Roles.Customer, one)),
            Record.ExceptionAsync(() => ChangeAsync(people, one.Person, Roles.Customer, other)));

        Assert.IsType<RefusedException>(Assert.Single(errors, error => error is not null));
        await using var db = people.Store.Open();
        Assert.Equal(1, await db.Users.CountAsync(account => account.Roles == Roles.Admin));
    }

    [Theory, OnEachStore]
    public async Task Are_not_changed_by_their_owner_while_another_admin_exists(Store kind)
    {
        using var people = new PeopleOn(await Stores.NewAsync(kind));
        var (one, _) = (await people.Store.APersonAsync(Roles.Admin), await people.Store.APersonAsync(Roles.Admin));
        var refused = await Assert.ThrowsAsync<RefusedException>(() => ChangeAsync(people, one.Person, Roles.Admin | Roles.SupportEngineer, one));
        Assert.IsType<AnotherAdminDecides>(refused.Refusal);
    }

    [Theory, OnEachStore]
    public async Task Of_a_sole_admin_are_changed_by_themselves_and_flagged(Store kind)
    {
        using var people = new PeopleOn(await Stores.NewAsync(kind));
        var admin = await people.Store.APersonAsync(Roles.Admin);

        await ChangeAsync(people, admin.Person, Roles.Admin | Roles.SupportEngineer, admin);

        await using var db = people.Store.Open();
        Assert.Contains("\"own\":true", (await db.AuditEntries.SingleAsync(entry => entry.What == nameof(RolesChanged))).Text, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task Are_not_changed_by_somebody_who_is_no_admin_any_more(Store kind)
    {
        using var people = new PeopleOn(await Stores.NewAsync(kind));
        var was = new Actor((await people.Store.APersonAsync(Roles.Customer)).Person, Roles.Admin);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => ChangeAsync(people, was.Person, Roles.Admin, was));
        Assert.IsType<NotAllowed>(refused.Refusal);
    }

    private static Task ChangeAsync(PeopleOn people, Guid person, Roles roles, Actor by) =>
        people.Get<ChangeRoles>().HandleAsync(person, roles, people.By(by), CancellationToken.None);
}
