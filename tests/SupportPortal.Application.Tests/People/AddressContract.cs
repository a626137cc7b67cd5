using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

public sealed class AddressContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R38"), Rule("R39")]
    public async Task Changes_once_with_mails_to_both_and_no_address_in_the_audit(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));
        var person = await people.Store.APersonAsync();
        var (address, token) = await AskAsync(people, person);

        await MoveAsync(people, person, token, address);

        Assert.IsType<LinkIsOver>(await MoveAsync(people, person, token, address).RefusalAsync());
        await using var db = people.Store.Open();
        Assert.Equal(address, (await db.Users.SingleAsync(one => one.Id == person.Person)).Email);
        var audit = await db.AuditEntries.Where(entry => entry.Subject == person.Person).ToListAsync();
        Assert.Equal(["AddressChangeAsked", "AddressChanged"], audit.Select(entry => entry.What).Order(StringComparer.Ordinal));
        Assert.All(audit, entry => Assert.DoesNotContain("@", entry.Text, StringComparison.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task Is_for_the_one_who_asked_for_three_days(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));
        var (person, stranger) = (await people.Store.APersonAsync(), await people.Store.APersonAsync());
        var (address, token) = await AskAsync(people, person);
        Assert.IsType<LinkIsOver>(await MoveAsync(people, stranger, token, address).RefusalAsync());
        people.Now += Duration.FromDays(3);
        Assert.IsType<LinkIsOver>(await MoveAsync(people, person, token, address).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_one_accounts_of_two_that_move_to_it_at_once(Store kind)
    {
        using var people = new PeopleOn(await stores.OpenAsync(kind));
        var (one, two) = (await people.Store.APersonAsync(), await people.Store.APersonAsync());
        var (address, first) = await AskAsync(people, one);
        var (_, second) = await AskAsync(people, two, address);

        var answers = await Task.WhenAll(MoveAsync(people, one, first, address).RefusalAsync(), MoveAsync(people, two, second, address).RefusalAsync());

        Assert.Single(answers, answer => answer is null);
        Assert.All(answers.OfType<Refusal>(), refusal => Assert.True(refusal is LinkIsOver or SomeoneElseWasFaster, refusal.ToString()));
    }

    private static async Task<(string Address, string Token)> AskAsync(PeopleOn people, Actor person, string? address = null)
    {
        address ??= $"{Guid.NewGuid():N}@example.com";
        await people.Get<ChangeAddress>().AskAsync(EmailAddress.Of(address), people.By(person), CancellationToken.None);
        await using var db = people.Store.Open();
        var mail = await db.Outbox.Where(one => one.Address == address && one.RecipientId == person.Person).SingleAsync();
        var link = System.Text.Json.JsonDocument.Parse(mail.Data).RootElement.GetProperty(nameof(ConfirmAddressMail.Link)).GetString()!;
        return (address, link.Split("token=")[1].Split('&')[0]);
    }

    private static Task MoveAsync(PeopleOn people, Actor person, string token, string address) =>
        people.Get<ChangeAddress>().HandleAsync(token, address, "", people.By(person), CancellationToken.None);
}
