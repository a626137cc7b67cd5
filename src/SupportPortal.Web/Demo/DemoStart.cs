using System.Diagnostics;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Web.Pages.Admin.People;

namespace SupportPortal.Web.Demo;

/// <summary>The demonstration at the start in Development, and on the console how to get in.</summary>
internal static class DemoStart
{
    /// <summary>Registers the demonstration.</summary>
    public static void AddDemo(this IServiceCollection services) => services.AddDemonstration().AddScoped<MakeDemonstration>();

    /// <summary>Makes what is missing of it.</summary>
    public static async Task PrepareDemonstrationAsync(this WebApplication app, IServiceProvider services, Moment moment)
    {
        var began = Stopwatch.GetTimestamp();
        if (await services.GetRequiredService<MakeDemonstration>().HandleAsync(moment, CancellationToken.None))
            app.Logger.LogInformation("The demonstration was made in {Seconds:0.0} s", Stopwatch.GetElapsedTime(began).TotalSeconds);
        var isThere = await services.GetRequiredService<Demonstration>().IsThereAsync(CancellationToken.None);
        app.Lifetime.ApplicationStarted.Register(() => Greet(app, isThere));
    }

    private static void Greet(WebApplication app, bool isThere)
    {
        var address = app.Services.GetRequiredService<ISeller>().Origin;
        List<string> words = [$"The portal answers at {address}"];
        words.AddRange(DemoAccounts.All.Select(account => $"  sign in as {account.Email}, password {DemoAccounts.Password} ({RoleNames.Say(account.Roles)})"));
        if (isThere)
            words.Add($"  recover a pack with the order confirmation number {Demonstration.OrderNumber}");
        if (app.Services.GetRequiredService<IOptions<MailOptions>>().Value.Host is "")
            words.Add($"  read mails at {new Uri(address, "/dev/mail")}");
        app.Logger.LogInformation("{Greeting}", string.Join(Environment.NewLine, words));
    }
}
