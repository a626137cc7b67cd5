using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace SupportPortal.Application.Mail;

/// <summary>Who mails come from, and where replies go.</summary>
public sealed class MailSender(IOptions<MailOptions> options)
{
    private const string WithoutServer = "no-reply@localhost";

    /// <summary>The address that mails come from, with its name.</summary>
    public MailAddress From { get; } =
        new(options.Value.From is "" ? WithoutServer : options.Value.From, options.Value.FromName);

    /// <summary>The seller's monitored address, or null where none is configured (Development).</summary>
    public MailAddress? ReplyTo { get; } = options.Value.ReplyTo is "" ? null : new MailAddress(options.Value.ReplyTo);

    /// <summary>The mail's Message-ID: the same at every try, so that a mail sent twice is seen to be one.</summary>
    public string MessageIdOf(OutgoingMail mail) => $"<{mail.Id:N}@{From.Host}>";
}
