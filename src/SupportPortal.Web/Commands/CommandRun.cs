using Microsoft.Extensions.Options;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Runs the command that was asked for, on the same parts as the portal, without its jobs and its port.</summary>
internal static class CommandRun
{
    /// <summary>Whether the words ask for a command; without one the portal itself runs.</summary>
    public static bool IsAsked(string[] args) => args is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h");

    /// <summary>Runs it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        if (args[0] is "--help" or "-h" or "help")
            return Help(terminal.Out, ExitCode.Done);
        if (CommandTable.All.FirstOrDefault(known => known.Description.Name == args[0]) is not { } command)
        {
            terminal.Complain($"There is no command '{args[0]}'.");
            return Help(terminal.Error, ExitCode.Usage);
        }

        try
        {
            var line = CommandLine.Parse(command.Description, args[1..]);
            if (!line.WantsHelp)
                return await RunAsync(command, line, terminal);
            foreach (var help in command.Description.Help())
                terminal.Out.WriteLine(help);
            return ExitCode.Done;
        }
        catch (UsageException error)
        {
            terminal.Complain($"{error.Message} See {command.Description.Name} --help.");
            return ExitCode.Usage;
        }
    }

    private static async Task<int> RunAsync(KnownCommand command, CommandLine line, Terminal terminal)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            await using var app = Build(line.Settings, command.Description.ReadsRoutes);
            await using var scope = app.Services.CreateAsyncScope();
            return await RunAsync(command, line, terminal, scope.ServiceProvider, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            terminal.Complain("Stopped.");
            return ExitCode.Failed;
        }
        catch (Exception error) when (IsForPeople(error))
        {
            terminal.Complain(error.Message);
            return ExitCode.Failed;
        }
    }

    private static async Task<int> RunAsync(
        KnownCommand command, CommandLine line, Terminal terminal, IServiceProvider services, CancellationToken cancel)
    {
        try
        {
            return await command.Make(services).RunAsync(line, terminal, cancel);
        }
        catch (RefusedException error)
        {
            terminal.Complain(RefusalSentences.Of(error.Refusal, services.GetRequiredService<Reader>()));
            return ExitCode.Failed;
        }
    }

    /// <summary>Whether the message of an error is a sentence that helps whoever started the portal or a command.</summary>
    public static bool IsForPeople(Exception error) =>
        error is OptionsValidationException or StoreIsNewerException or IOException or UnauthorizedAccessException || error.IsStoreDown();

    private static WebApplication Build(string[] settings, bool withRoutes)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = settings, ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.Configuration["Jobs:Enabled"] = "false";
        // The limit of pages is not one for work that nobody waits for with a browser.
        builder.Configuration["Store:CommandTimeoutSeconds"] = "600";
        builder.AddPortal();
        // What goes wrong is said in one sentence.
        builder.Logging.ClearProviders();
        var app = builder.Build();
        if (!withRoutes)
            return app;
        app.UsePortal();
        // Nothing starts here, and so nothing else gathers the routes.
        app.UseEndpoints(_ => { });
        return app;
    }

    private static int Help(TextWriter writer, int code)
    {
        writer.WriteLine("Without a command the portal runs. Commands:");
        foreach (var known in CommandTable.All)
            writer.WriteLine($"  {known.Description.Name,-18} {known.Description.Summary}");
        writer.WriteLine("COMMAND --help tells more.");
        return code;
    }
}
