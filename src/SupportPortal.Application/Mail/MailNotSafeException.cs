namespace SupportPortal.Application.Mail;

/// <summary>A mail that must not go out as it is: it would reach somebody else, or say something else, than meant.</summary>
public sealed class MailNotSafeException(string message) : Exception(message);
