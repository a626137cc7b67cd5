using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Makes an admin, or makes somebody one.</summary>
internal sealed class CreateAnAdmin(CreateAdmin create, SystemMoment now) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "create-admin", "Makes an admin; an account with that address becomes one, with the password given now.",
        [
            new("name", "the name that others see; the address without it", "NAME"),
            new("time-zone", "the zone in which the admin reads times, such as Europe/Stockholm", "ZONE"),
        ],
        "E-MAIL");

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        var email = EmailAddress.Of(line.Argument);
        var zone = line.Value("time-zone") ?? "";
        if (zone.Length > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            throw new UsageException($"There is no time zone {zone}.");
        var name = line.Value("name") ?? email.Written;
        var profile = new Profile(name.Length <= Profile.LongestName ? name : name[..Profile.LongestName], "", "", zone);
        var password = terminal.AskSecret("Password: ");
        await create.HandleAsync(new NewAccount(email, password, profile), now.Get(), cancel);
        terminal.Say($"{email.Written} is an admin.");
        return ExitCode.Done;
    }
}
