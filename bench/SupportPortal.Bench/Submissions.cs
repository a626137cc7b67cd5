using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Bench.Faults;

namespace SupportPortal.Bench;

/// <summary>
/// Durable submissions over HTTP, in turns with their reference: the same POST, refused because the pack is used up, and
/// four single-row commits of the same store.
/// </summary>
internal static class Submissions
{
    private const int Turns = 5;
    private const int Calls = 16;

    public static async Task<int> MeasureAsync(Uri origin, string kind, string connection)
    {
        var options = new StoreOptions { Kind = Enum.Parse<Store>(kind), ConnectionString = connection, CommandTimeoutSeconds = 30 };
        await using var services = new ServiceCollection().AddLogging().AddStore(options).BuildServiceProvider();
        var store = services.GetRequiredService<IDbContextFactory<SupportDbContext>>();
        using var customer = (await Crowd.SignInAsync(1, origin))[0];
        var refused = await RefusedAsync(customer);
        Console.WriteLine(Pair.Head);
        await TakeAsync(customer, store, refused, 1);
        var rates = new Dictionary<int, double>();
        foreach (var connections in new[] { 1, 8 })
        {
            var pair = await TakeAsync(customer, store, refused, connections);
            Console.WriteLine(pair);
            rates[connections] = pair.Measured.Rate;
        }

        Console.WriteLine($"| rate at 8 connections / rate at 1 | | | | **{rates[8] / rates[1]:F2}** | | | |");
        return 0;
    }

    private static async Task<Pair> TakeAsync(Browser customer, IDbContextFactory<SupportDbContext> store, Guid refused, int connections)
    {
        var (compared, taken) = (new List<Timings>(), new List<Timings>());
        for (var turn = 0; turn < Turns; turn++)
        {
            // Each from another pack, as those of different customers are.
            var drafts = new List<Guid>();
            for (var i = 0; i < Calls; i++)
                drafts.Add((await new Intake(customer).FillAsync("measured", i))!.Value);
            compared.Add(await Timings.TakeAsync("submission", connections, Calls, async _ =>
            {
                await RefuseAsync(customer, refused);
                await FourCommitsAsync(store);
            }));
            taken.Add(await Timings.TakeAsync("submission", connections, Calls, async index => _ = await new Intake(customer).SubmitAsync(drafts[index]) ?? throw new InvalidOperationException("refused")));
        }

        return new Pair(Timings.Of(compared), Timings.Of(taken));
    }

    // A draft whose pack the following ones use up.
    private static async Task<Guid> RefusedAsync(Browser customer)
    {
        var intake = new Intake(customer);
        var draft = (await intake.FillAsync("refused"))!.Value;
        while ((await customer.GetAsync($"/incidents/new/{draft}/review")).Body.Contains("cannot pay", StringComparison.Ordinal) is false)
            await intake.SubmitAsync((await intake.FillAsync("uses it up"))!.Value);
        return draft;
    }

    private static async Task RefuseAsync(Browser customer, Guid draft)
    {
        var answer = await customer.PostAsync($"/incidents/new/{draft}/review");
        if (answer.Status != System.Net.HttpStatusCode.Conflict)
            throw new UnexpectedAnswerException("review", answer);
    }

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
}
