using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Web.Failures;
using SupportPortal.Web.Security;
using SupportPortal.Web.Tests.Browsing;
using Xunit.Abstractions;

namespace SupportPortal.Web.Tests.Input.Bad;

/// <summary>
/// Nonsense at every address of a portal with its demonstration, from everybody, over real connections. How much is in
/// <c>SUPPORTPORTAL_BAD_INPUTS</c>, and where it begins in <c>SUPPORTPORTAL_BAD_SEED</c>.
/// </summary>
public sealed class BadInputTests(ITestOutputHelper output)
{
    [Theory, OnEachStore]
    public async Task Is_answered_in_words_and_leaves_nothing_half_done(Store kind)
    {
        await using var portal = await PortalFactory.OnAsync(kind);
        var thrown = new Thrown();
        await using var shown = Demonstrating(portal, thrown);
        shown.Listen();
        var people = await PeopleAsync(portal, shown);
        var rows = (await shown.Services.GetRequiredService<EndpointTable>().ReadAsync()).Where(row => row.Page != "/Failure").ToList();

        await Task.WhenAll(people.Select(person => person.AttackAsync(rows, Setting("SUPPORTPORTAL_BAD_INPUTS", kind == Store.Sqlite ? 1_200 : 400) / people.Count)));

        string[] faults = [.. people.SelectMany(person => person.Faults), .. thrown.Errors];
        Tell(people, faults);
        Assert.Empty(faults);
        Assert.Empty(await FaultsAsync(shown.Services));
        Assert.Empty(await BadMailAsync(portal, shown.Services));
    }

    private static WebApplicationFactory<Program> Demonstrating(PortalFactory portal, Thrown thrown) => portal.WithWebHostBuilder(web =>
    {
        web.UseSetting("Portal:Demonstration", "true");
        foreach (var limit in Enum.GetNames<LimitName>())
        {
            web.UseSetting($"Limits:{limit}:PerAddress", "1000000");
            web.UseSetting($"Limits:{limit}:PerAccount", "1000000");
        }

        web.ConfigureTestServices(services => services.AddSingleton<IExceptionHandler>(thrown));
    });

    private static async Task<List<BadPerson>> PeopleAsync(PortalFactory portal, WebApplicationFactory<Program> shown)
    {
        await using var db = portal.Store.Open();
        var addresses = await BadAddresses.OfAsync(db);
        var seed = Setting("SUPPORTPORTAL_BAD_SEED", 1);
        DemoAccount?[] accounts = [null, .. DemoAccounts.All];
        return [.. accounts.Select((account, i) => new BadPerson(portal, () => PortalFactory.Connect(shown), addresses, account, (seed * 10) + i))];
    }

    private static async Task<List<string>> FaultsAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        while (await services.GetRequiredService<SealAudit>().HandleAsync(now, CancellationToken.None) > 0)
        {
        }

        var faults = new List<string>();
        foreach (var check in services.GetServices<ICheck>())
            faults.AddRange(await check.RunAsync(new CheckRun(now, HashFiles: true), CancellationToken.None).Where(fault => !fault.IsHarmless).Select(fault => $"{check.Name}: {fault.Subject}: {fault.What}").ToListAsync());
        return faults;
    }

    // Whatever was typed, its mails can be written, and have the headers that they should have.
    private static async Task<List<string>> BadMailAsync(PortalFactory portal, IServiceProvider services)
    {
        var send = services.GetRequiredService<SendMail>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        while (await send.HandleAsync(now, CancellationToken.None) is SendOutcome.Sent or SendOutcome.Failed)
        {
        }

        await using var db = portal.Store.Open();
        var unsent = await db.Outbox.Where(mail => mail.SentAt == null).Select(mail => mail.Kind + ": " + mail.LastError).ToListAsync();
        var folder = new DirectoryInfo(services.GetRequiredService<IOptions<MailOptions>>().Value.PickupFolder);
        Assert.NotEmpty(folder.EnumerateFiles());
        return [.. unsent, .. folder.EnumerateFiles().SelectMany(mail => File.ReadLines(mail.FullName).TakeWhile(line => line.Length > 0))
            .Where(line => line.StartsWith("Bcc:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("X-Header:", StringComparison.OrdinalIgnoreCase))];
    }

    private void Tell(IEnumerable<BadPerson> people, IEnumerable<string> faults)
    {
        output.WriteLine(string.Join(", ", people.SelectMany(person => person.Statuses).GroupBy(status => status.Key)
            .OrderBy(status => status.Key).Select(status => string.Create(CultureInfo.InvariantCulture, $"{status.Key}: {status.Sum(one => one.Value)}"))));
        foreach (var fault in faults.Take(60))
            output.WriteLine(fault);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : otherwise;

    /// <summary>What became an answer of 500 or more.</summary>
    private sealed class Thrown : IExceptionHandler
    {
        public ConcurrentBag<string> Errors { get; } = [];

        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (FailureStatus.Of(exception) >= 500 && !httpContext.RequestAborted.IsCancellationRequested)
                Errors.Add($"{httpContext.Request.Method} {httpContext.Request.Path}: {exception}"[..Math.Min(3_000, $"{httpContext.Request.Method} {httpContext.Request.Path}: {exception}".Length)]);
            return ValueTask.FromResult(false);
        }
    }
}
