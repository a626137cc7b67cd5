using SupportPortal.Web.Commands;
using SupportPortal.Web.Security;
using SupportPortal.Web.Stores;

namespace SupportPortal.Web;

/// <summary>Runs the portal until it is stopped.</summary>
internal static class PortalRun
{
    /// <summary>Runs it; what keeps it from starting is said in a sentence.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        try
        {
            await RunAsync(args);
            return ExitCode.Done;
        }
        catch (Exception error) when (CommandRun.IsForPeople(error))
        {
            terminal.Complain(error.Message);
            return ExitCode.Failed;
        }
    }

    private static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.AddPortal();
        await using var app = builder.Build();
        // The store's model and the pages are both slow to begin with, and neither needs the other.
        var store = Task.Run(app.PrepareStoreAsync);
        try
        {
            app.UsePortal();
        }
        finally
        {
            await store;
        }

        await app.PrepareFirstPeopleAsync();
        await app.RunAsync();
    }
}
