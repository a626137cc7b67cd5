using Microsoft.Extensions.Options;
using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Mails;

/// <summary>Stops the start, with a sentence, when the section <c>Mail</c> cannot be right.</summary>
internal sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var wrong = Wrong(options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(MailOptions mail)
    {
        if (mail.From is not "" && !OutgoingMail.IsOneAddress(mail.From))
            yield return $"Mail:From is '{mail.From}'; one e-mail address is expected.";
        if (mail.ReplyTo is not "" && !OutgoingMail.IsOneAddress(mail.ReplyTo))
            yield return $"Mail:ReplyTo (or Portal:SupportMail) is '{mail.ReplyTo}'; one e-mail address is expected.";
        if (mail.FromName.Any(char.IsControl))
            yield return "Mail:FromName has a control character.";
        if (mail.TimeoutSeconds is < 1 or > 100)
            yield return "Mail:TimeoutSeconds must be 1 to 100.";
        if (mail.Host is "")
            yield break;
        if (mail.Port is < 1 or > 65535)
            yield return "Mail:Port must be 1 to 65535.";
        if (mail.From is "")
            yield return "Mail:From is empty, though Mail:Host is set.";
        // Until the portal reads mail, somebody must (R39).
        if (mail.ReplyTo is "")
            yield return "Mail:ReplyTo and Portal:SupportMail are empty, though Mail:Host is set: replies need an address that somebody reads.";
    }
}
