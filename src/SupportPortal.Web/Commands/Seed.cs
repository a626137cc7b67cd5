using Microsoft.Extensions.Options;
using NodaTime.Text;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Scale;
using SupportPortal.Web.Demo;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Gives a new portal what it needs to begin with.</summary>
internal sealed class Seed(
    SeedCalendars calendars, SeedExclusions exclusions, SeedCatalogue catalogue, MakeDemonstration demo, SeedIncidents incidents, SystemMoment now, IOptions<PortalOptions> portal, IHostEnvironment environment) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "seed", "Adds the calendars, kinds of help and catalogue of a new portal; what is there stays.",
        [
            new("demo", "adds the demonstration too, in Development; a store in use gets its sign-ins only"),
            new("incidents", "fills the store for measuring, with N incidents, 5 to 1000000", "N"),
            new("seed", "the same seed gives the same incidents", "S"),
            new("now", "the instant around which open incidents are due, such as 2026-11-22T12:00:00Z", "T"),
        ]);

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        if (line.Has("demo") && !environment.IsDevelopment())
            throw new UsageException("The demonstration exists in Development only (ASPNETCORE_ENVIRONMENT=Development).");
        // What is asked for wrongly is said before anything is added.
        var count = line.Number("incidents", 0, 5, 1_000_000);
        terminal.Say($"calendars added: {await calendars.HandleAsync(now.Get(), cancel)}");
        terminal.Say($"kinds of help added: {await exclusions.HandleAsync(now.Get(), cancel)}");
        terminal.Say($"products added: {await catalogue.HandleAsync(now.Get(), cancel)}");
        if (line.Has("incidents"))
            await FillAsync(count, line, terminal, cancel);
        if (!line.Has("demo"))
            return ExitCode.Done;
        var made = await demo.HandleAsync(now.Get(), cancel);
        terminal.Say($"demonstration made: {made}");
        terminal.Say($"The demonstration's sign-ins are there; their password is {DemoAccounts.Password}");
        return ExitCode.Done;
    }

    private async Task FillAsync(int count, CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        var around = line.Value("now") is { } written ? Read(written) : now.Get().At;
        var added = await incidents.HandleAsync(
            count, line.Number("seed", 1, 0, int.MaxValue), around, portal.Value.SellerZone, made => terminal.Progress($"incidents: {made:N0} of {count:N0}"), cancel);
        terminal.Say($"incidents added: {added}");
    }

    private static Instant Read(string written) => InstantPattern.ExtendedIso.Parse(written) is { Success: true, Value: var instant }
        ? instant
        : throw new UsageException("--now takes an instant in UTC, such as 2026-11-22T12:00:00Z.");
}
