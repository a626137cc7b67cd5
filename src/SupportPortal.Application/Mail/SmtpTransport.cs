using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;

namespace SupportPortal.Application.Mail;

/// <summary>Hands mails to a mail server.</summary>
public sealed class SmtpTransport(IOptions<MailOptions> options, MailSender sender) : IMailTransport
{
    /// <inheritdoc/>
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        using var client = Connect(options.Value);
        using var message = Write(mail);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        try
        {
            await client.SendMailAsync(message, limit.Token);
        }
        catch (OperationCanceledException error) when (!cancel.IsCancellationRequested)
        {
            throw new MailServerDownException(FormattableString.Invariant($"The mail server did not answer within {options.Value.TimeoutSeconds} seconds."), error);
        }
        catch (SmtpException error) when (IsAboutTheServer(error))
        {
            throw new MailServerDownException($"The mail server takes no mail now: {error.Message}", error);
        }
    }

    private static bool IsAboutTheServer(SmtpException error) => error.StatusCode is
        SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.ServiceClosingTransmissionChannel
        or SmtpStatusCode.MustIssueStartTlsFirst or SmtpStatusCode.ClientNotPermitted;

    private static SmtpClient Connect(MailOptions options) => new(options.Host, options.Port)
    {
        EnableSsl = options.Tls,
        Credentials = options.User is "" ? null : new NetworkCredential(options.User, options.Password),
    };

    private MailMessage Write(OutgoingMail mail)
    {
        var message = new MailMessage(sender.From, new MailAddress(mail.To))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(MailHtml.Of(mail, sender.From.DisplayName), Encoding.UTF8, MediaTypeNames.Text.Html));
        message.Headers.Add("Message-ID", sender.MessageIdOf(mail));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (sender.ReplyTo is { } replyTo)
            message.ReplyToList.Add(replyTo);
        return message;
    }
}
