namespace SupportPortal.Application.Mail;

/// <summary>Carries mails out of the portal.</summary>
public interface IMailTransport
{
    /// <summary>Hands one mail over. When this returns, somebody else answers for it.</summary>
    /// <exception cref="MailServerDownException">No mail can be handed over now.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancel);
}
