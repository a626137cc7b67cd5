using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Bench;

/// <summary>Durable submissions, beside four single-row commits of the same store in the same run.</summary>
internal static class Submissions
{
    private const int Calls = 100;

    public static async Task<int> MeasureAsync(string kind, string connection)
    {
        var options = new StoreOptions { Kind = Enum.Parse<Store>(kind), ConnectionString = connection, CommandTimeoutSeconds = 30 };
        await using var services = new ServiceCollection().AddLogging().AddStore(options).AddSingleton<IClock>(SystemTime.Clock).BuildServiceProvider();
        var store = services.GetRequiredService<IDbContextFactory<SupportDbContext>>();
        Console.WriteLine(Timings.Head);
        var rates = new Dictionary<int, double>();
        foreach (var connections in new[] { 1, 8, 1, 8, 1, 8 })
        {
            var reference = await Timings.TakeAsync("four single-row commits", connections, Calls, _ => FourCommitsAsync(store));
            var drafts = await DraftsAsync(store);
            var submit = new SubmitIncident(store);
            var taken = await Timings.TakeAsync("submission", connections, Calls, index => submit.HandleAsync(drafts[index], "US", Now(), CancellationToken.None));
            Console.WriteLine(reference);
            Console.WriteLine(taken);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| submission / reference, p50 | {connections} | | {taken.Median / reference.Median:F2} | | |"));
            rates[connections] = taken.Rate;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nrate at 8 connections / rate at 1: {rates[8] / rates[1]:F2}"));
        return 0;
    }

    private static Moment Now() => Moment.Of(new Actor(DemoAccounts.Customer.Id, Roles.Customer), SystemTime.Clock.GetCurrentInstant(), DateTimeZone.Utc);

    private static async Task FourCommitsAsync(IDbContextFactory<SupportDbContext> store)
    {
        for (var i = 0; i < 4; i++)
        {
            await using var db = await store.CreateDbContextAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Users.Where(account => account.Id == DemoAccounts.Customer.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(account => account.AccessFailedCount, account => account.AccessFailedCount + 1));
            await transaction.CommitAsync();
        }
    }

    private static async Task<IReadOnlyList<Guid>> DraftsAsync(IDbContextFactory<SupportDbContext> store)
    {
        var moment = Now();
        await using var db = await store.CreateDbContextAsync();
        var product = await db.Products.Include(one => one.Versions).SingleAsync(one => one.Slug == "windows-server");
        var drafts = new List<Guid>();
        for (var i = 0; i < Calls; i++)
        {
            var number = OrderConfirmationNumber.Generate(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10));
            var order = Order.Record(new OrderDetails(number, EmailAddress.Of("bench@example.com"), SupportPlan.SingleIncident, moment.Today), OrderSource.Admin, moment);
            var pack = Pack.Purchase(order, PackContents.Fixed(SupportPlan.SingleIncident, moment.Today), moment.By.Person, moment);
            var draft = new Draft(Content(product.Id, product.Find("2022")!.Id, pack.Id), moment);
            db.AddRange(order, pack, draft);
            drafts.Add(draft.Id);
        }

        await db.SaveChangesAsync();
        return drafts;
    }

    private static IncidentDraft Content(Guid product, Guid version, Guid pack) => new()
    {
        ProductId = product,
        VersionId = version,
        HelpKind = "break-fix",
        Problems = [new ProblemReport("DFS Replication stops", "It stops a few hours after every restart.")],
        PackId = pack,
        Severity = Severity.C,
        Contacts = [new Contact("Anna", null, "anna@example.com")],
        Preference = new ContactPreference(ContactWay.Email, "en", "Europe/Warsaw"),
    };
}
