using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

public sealed class AccountContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly Actor Nobody = new(Guid.Empty, Roles.None);

    [Theory, OnEachStore]
    public async Task Is_one_for_an_address_that_is_registered_many_times_at_once(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            // Whoever loses three times is told so; nobody makes a second account.
            await Record.ExceptionAsync(() => people.Get<RegisterAccount>().HandleAsync(PeopleOn.Somebody("Many@example.com"), people.By(Nobody), CancellationToken.None));
        }));

        await using var db = people.Store.Open();
        Assert.Equal(1, await db.Users.CountAsync(account => account.NormalizedEmail == "MANY@EXAMPLE.COM"));
    }

    [Theory, OnEachStore]
    public async Task Can_not_be_confirmed_by_a_link_that_is_too_old(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));
        var token = await RegisterAsync(people, "late@example.com");
        people.Now += Duration.FromDays(3) - Duration.FromSeconds(1);
        Assert.Equal("late@example.com", await people.Get<ConfirmEmail>().AddressAsync(token, CancellationToken.None));

        people.Now += Duration.FromSeconds(1);

        Assert.Null(await people.Get<ConfirmEmail>().AddressAsync(token, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Does_not_take_a_link_that_was_made_for_something_else(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));
        var token = await RegisterAsync(people, "other@example.com");
        Assert.Null(await people.Get<ResetPassword>().AddressAsync(token, CancellationToken.None));
    }

    [Theory, OnEachStore]
    [Rule("R38")]
    public async Task Leaves_its_registration_and_confirmation_in_the_audit(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));
        var token = await RegisterAsync(people, "audit@example.com");
        var account = await people.Get<ConfirmEmail>().HandleAsync(token, "violet harbour lamp", people.By(Nobody), CancellationToken.None);

        await using var db = people.Store.Open();
        var entries = await db.AuditEntries.Where(entry => entry.Subject == account).ToListAsync();
        Assert.Equal(["AccountRegistered", "EmailConfirmed"], entries.Select(entry => entry.What).Order(StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.Equal(account, entry.By));
        Assert.All(entries, entry => Assert.DoesNotContain("audit@", entry.Text, StringComparison.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task Keeps_its_keys_in_the_store(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));
        var keys = new XmlKeys(people.Store.Contexts);
        keys.StoreElement(new("key", "å"), "key-" + kind);
        Assert.Contains(keys.GetAllElements(), key => key.Value == "å");
    }

    private static async Task<string> RegisterAsync(PeopleOn people, string email)
    {
        await people.Get<RegisterAccount>().HandleAsync(PeopleOn.Somebody(email), people.By(Nobody), CancellationToken.None);
        await using var db = people.Store.Open();
        var account = await db.Users.SingleAsync(one => one.Email == email);
        var mail = await db.Outbox.SingleAsync(one => one.RecipientId == account.Id);
        return JsonDocument.Parse(mail.Data).RootElement.GetProperty("Link").GetString()!.Split("token=")[1];
    }
}
