using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

/// <summary>Somebody with a password, and an app that makes codes.</summary>
internal sealed class SecondFactorGiven(PeopleOn people, Actor person)
{
    public PeopleOn People { get; } = people;

    public Actor Person { get; } = person;

    /// <summary>The key that the app has scanned, sealed.</summary>
    public string Offer { get; private set; } = "";

    public Moment Moment => People.By(Person);

    private byte[] _key = [];

    /// <summary>What the app shows now.</summary>
    public string Code() => TimeCode.Of(_key, TimeCode.StepAt(People.Now));

    public async Task<IReadOnlyList<string>> SetUpAsync(string secret = "")
    {
        var keys = People.Get<AuthenticatorKeys>();
        Offer = keys.Offer(Person.Person, People.Now);
        _key = keys.Offered(Offer, Person.Person, People.Now)!;
        return await AddAsync(Offer, Code(), secret);
    }

    public Task<IReadOnlyList<string>> AddAsync(string offer, string code, string secret = "") =>
        People.Get<AddAuthenticator>().HandleAsync(offer, code, Secret.Hash(secret), Moment, CancellationToken.None);

    public async Task<SignInWay> TryAsync(string code, string? stamp = null)
    {
        await using var db = People.Store.Open();
        stamp ??= (await db.Users.AsNoTracking().SingleAsync(account => account.Id == Person.Person)).SecurityStamp;
        return await People.Get<CheckCode>().HandleAsync(Person.Person, stamp!, code, "Firefox/ Linux", People.By(new Actor(Guid.Empty, Roles.None)), CancellationToken.None);
    }

    public Task<string> SessionAsync() =>
        People.Get<StartSession>().HandleAsync(Person.Person, SignInWay.Password, "Firefox", "Firefox/", People.Now, CancellationToken.None);

    public async Task<bool> IsOverAsync(string secret) =>
        (await People.Get<FindSession>().HandleAsync(secret, isSeen: true, People.Now, CancellationToken.None))!.IsOver(People.Now);

    public Task<SignInWays> WaysAsync() => People.Get<FindSignInWays>().HandleAsync(Person.Person, People.Now, CancellationToken.None);

    public async Task<(IReadOnlyList<string> Audit, IReadOnlyList<string> Mails)> ToldAsync()
    {
        await using var db = People.Store.Open();
        return (
            await db.AuditEntries.Where(entry => entry.Subject == Person.Person).OrderBy(entry => entry.At).Select(entry => entry.What).ToListAsync(),
            await db.Outbox.Where(mail => mail.RecipientId == Person.Person).OrderBy(mail => mail.CreatedAt).Select(mail => mail.Kind).ToListAsync());
    }
}
