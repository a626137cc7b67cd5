using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>Where orders, packs and claims are worked on: a store with accounts, and the deeds on it.</summary>
internal sealed class PackDesk(TestStore store)
{
    public const string Reason = "The order mail proves it.";

    public static readonly Instant Noon = Instant.FromUtc(2026, 11, 22, 12, 0);

    public ObjectionLinks Links { get; } = new(new EphemeralDataProtectionProvider());

    public IDbContextFactory<SupportDbContext> Contexts => store.Contexts;

    public EnterOrder EnterOrder => new(Contexts);

    public ImportOrders ImportOrders => new(Contexts, new Seller());

    public GivePacks GivePacks => new(Contexts);

    public FindPacks FindPacks => new(Contexts);

    public RequestRecovery RequestRecovery => new(Contexts, new NoFiles());

    public ApproveRecovery ApproveRecovery => new(Contexts, ServiceTerms.Default, new RecoveryMails(Links));

    public RefuseRecovery RefuseRecovery => new(Contexts);

    public RecoverWithoutRequest RecoverWithoutRequest => new(Contexts, ServiceTerms.Default, new RecoveryMails(Links));

    public ObjectToRecovery ObjectToRecovery => new(Contexts, Links);

    public DecideObjection DecideObjection => new(Contexts);

    public static async Task<PackDesk> OpenAsync(Stores stores, Store kind) => new(await stores.OpenAsync(kind));

    public SupportDbContext Open() => store.Open();

    public static Moment By(Account account, Duration? later = null) =>
        Moment.Of(new Actor(account.Id, account.Roles), Noon + (later ?? Duration.Zero), DateTimeZone.Utc);

    public static LedgerCause Cause() => new(Guid.NewGuid(), Reason);

    public Task<Account> AdminAsync() => PersonAsync(Roles.Admin);

    public async Task<Account> PersonAsync(Roles roles = Roles.Customer, string? email = null, bool confirmed = true)
    {
        var id = Guid.NewGuid();
        var address = EmailAddress.Of(email ?? $"{id:N}@brzoza.example");
        var account = new Account
        {
            Id = id,
            UserName = id.ToString("N"),
            NormalizedUserName = id.ToString("N").ToUpperInvariant(),
            Email = address.Written,
            NormalizedEmail = address.Normalized,
            EmailConfirmed = confirmed,
            DisplayName = $"Łucja {id:N}",
            Roles = roles,
        };
        await using var db = Open();
        db.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    public static NewOrder AnOrder(string purchaser, string? number = null) =>
        new(OwnOrderNumber.New(), EmailAddress.Of(purchaser), SupportPlan.FivePack, new LocalDate(2026, 3, 14))
        {
            Number = number is null ? null : OrderConfirmationNumber.Of(number),
        };

    /// <summary>A 5-pack of the buyer's, with its number.</summary>
    public async Task<(Guid Pack, string Number)> SoldAsync(Account buyer)
    {
        var order = AnOrder(buyer.Email!);
        return (await EnterOrder.HandleAsync(order, By(await AdminAsync()), CancellationToken.None), order.OwnNumber.Written);
    }

    /// <summary>A claim of a new customer on a number.</summary>
    public async Task<(Account Claimant, Guid Claim)> ClaimedAsync(string number)
    {
        var claimant = await PersonAsync();
        await AskAsync(claimant, number);
        await using var db = Open();
        return (claimant, await db.RecoveryRequests.Where(claim => claim.AskedBy == claimant.Id).Select(claim => claim.Id).SingleAsync());
    }

    public Task AskAsync(Account claimant, string number) => RequestRecovery.HandleAsync(
        new RecoveryClaim(OrderConfirmationNumber.Of(number), "Brzoza", "I run IT since he left."), null, By(claimant), CancellationToken.None);

    public Task UseAsync(Guid pack, Account person, Duration? later = null) => store.Contexts.DecideAsync(
        async db => (await db.LockPackAsync(pack, CancellationToken.None)).Use(person.Id, Guid.NewGuid(), new IncidentNumber(1), Guid.NewGuid(), By(person, later)),
        CancellationToken.None);

    /// <summary>The former owner objects, by the link of the mail.</summary>
    public async Task ObjectAsync(Guid pack, Account former)
    {
        var link = Links.For(await PackAsync(pack)).ToString();
        await ObjectToRecovery.HandleAsync(link.Split("token=")[1], null, By(former, Duration.FromHours(4)), CancellationToken.None);
    }

    public async Task<Pack> PackAsync(Guid pack)
    {
        await using var db = Open();
        return await db.Packs.SingleAsync(one => one.Id == pack);
    }

    public async Task<List<string>> AuditOfAsync(Guid subject)
    {
        await using var db = Open();
        return await db.AuditEntries.Where(entry => entry.Subject == subject).Select(entry => entry.What).ToListAsync();
    }

    public async Task<List<OutboxMail>> MailsToAsync(Account account)
    {
        await using var db = Open();
        return await db.Outbox.Where(mail => mail.RecipientId == account.Id).ToListAsync();
    }

    private sealed class Seller : ISeller
    {
        public Uri Origin => new("https://support.seller.example");

        public DateTimeZone Zone => DateTimeZone.Utc;
    }
}
