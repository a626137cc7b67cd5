using SupportPortal.Application.Demo;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Gives a new portal what it needs to begin with.</summary>
internal sealed class Seed(
    SeedCalendars calendars, SeedExclusions exclusions, SeedCatalogue catalogue, SeedDemoAccounts demo, SystemMoment now, IHostEnvironment environment) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "seed", "Adds the calendars, kinds of help and catalogue of a new portal; what is there stays.",
        [new("demo", "adds the demonstration's sign-ins too, in Development")]);

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        if (line.Has("demo") && !environment.IsDevelopment())
            throw new UsageException("The demonstration exists in Development only (ASPNETCORE_ENVIRONMENT=Development).");
        terminal.Say($"calendars added: {await calendars.HandleAsync(now.Get(), cancel)}");
        terminal.Say($"kinds of help added: {await exclusions.HandleAsync(now.Get(), cancel)}");
        terminal.Say($"products added: {await catalogue.HandleAsync(now.Get(), cancel)}");
        if (!line.Has("demo"))
            return ExitCode.Done;
        await demo.HandleAsync(now.Get(), cancel);
        terminal.Say($"The demonstration's sign-ins are there; their password is {DemoAccounts.Password}");
        return ExitCode.Done;
    }
}
