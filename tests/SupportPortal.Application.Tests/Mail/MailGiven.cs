using Microsoft.Extensions.Options;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Mail;

/// <summary>What mails need.</summary>
internal static class MailGiven
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    public static readonly Moment Moment = Moment.Of(Actor.System, Now, DateTimeZone.Utc);

    public static readonly Uri Link = new("/incidents/SP-20377", UriKind.Relative);

    public static MailSender Sender(string replyTo = "help@seller.example") => new(Options.Create(
        new MailOptions { From = "portal@seller.example", FromName = "Acme, Inc.", ReplyTo = replyTo }));

    public static MailTexts Texts(MailSender? sender = null) => new(new Seller(), sender ?? Sender());

    public static OutboxMail AMail(MailContent? content = null, string to = "anna@example.com", Moment? moment = null) =>
        OutboxMail.To(to, content ?? new AlreadyRegisteredMail(Link), moment ?? Moment);

    public static IncidentSubmittedMail AnIncidentSubmitted(string title) =>
        new(new IncidentNumber(20377), title, Severity.B, Instant.FromUtc(2026, 11, 12, 9, 4));

    public sealed class Seller : ISeller
    {
        public Uri Origin => new("https://support.seller.example");

        public DateTimeZone Zone => DateTimeZoneProviders.Tzdb["America/New_York"];
    }
}
