using SupportPortal.Application.Demo;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Gives a new portal what it needs to begin with.</summary>
internal sealed class Seed(SeedCalendars calendars, SeedCatalogue catalogue, SystemMoment now, IServiceProvider services) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "seed", "Adds the calendars and the catalogue of a new portal; what is there stays.",
        [new("demo", "adds the demonstration's sign-ins too, in Development")]);

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        var demo = services.GetService<SeedDemoAccounts>();
        if (line.Has("demo") && demo is null)
            throw new UsageException("The demonstration exists in Development only (ASPNETCORE_ENVIRONMENT=Development).");
        terminal.Say($"calendars added: {await calendars.HandleAsync(now.Get(), cancel)}");
        terminal.Say($"products added: {await catalogue.HandleAsync(now.Get(), cancel)}");
        if (!line.Has("demo"))
            return ExitCode.Done;
        await demo!.HandleAsync(now.Get(), cancel);
        terminal.Say($"The demonstration's sign-ins are there; their password is {DemoAccounts.Password}");
        return ExitCode.Done;
    }
}
