using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>What the portal has written to an address, as it waits in the outbox.</summary>
public static class Mailbox
{
    /// <summary>The kinds of mail, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> MailsToAsync(this PortalFactory portal, string email) =>
        [.. (await ReadAsync(portal, email)).Select(mail => mail.Kind)];

    /// <summary>The link in the last mail.</summary>
    public static async Task<string> LastLinkAsync(this PortalFactory portal, string email) =>
        JsonDocument.Parse((await ReadAsync(portal, email))[^1].Data).RootElement.GetProperty("Link").GetString()!;

    /// <summary>Sends a mail, and all that waits.</summary>
    public static async Task SendMailAsync(this PortalFactory portal, string email, MailContent content, Instant now)
    {
        var mail = OutboxMail.To(email, content, Moment.Of(Actor.System, now, DateTimeZone.Utc));
        await portal.Contexts.DecideAsync(async db => await db.Outbox.AddAsync(mail), CancellationToken.None);
        var send = portal.Services.GetRequiredService<SendMail>();
        while (await send.HandleAsync(now, CancellationToken.None) != SendOutcome.NothingDue)
            continue;
    }

    private static async Task<List<(string Kind, string Data)>> ReadAsync(PortalFactory portal, string email)
    {
        await using var db = await portal.Contexts.CreateDbContextAsync();
        var mails = await db.Outbox
            .Where(mail => mail.Address == email || db.Users.Any(account => account.Id == mail.RecipientId && account.Email == email))
            .OrderBy(mail => mail.CreatedAt).ThenBy(mail => mail.Id).ToListAsync();
        return [.. mails.Select(mail => (mail.Kind, mail.Data))];
    }
}
