namespace SupportPortal.Application.Mail;

/// <summary>The mail server can't be reached or takes nothing now; another mail would fare no better.</summary>
public sealed class MailServerDownException(string message, Exception? cause = null) : Exception(message, cause);
