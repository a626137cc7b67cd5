using Microsoft.Extensions.Options;

namespace SupportPortal.Application.Mail;

/// <summary>Puts mails as files into a folder, where there is no mail server. A mail put there twice is one file.</summary>
public sealed class PickupTransport(IOptions<MailOptions> options, MailSender sender) : IMailTransport
{
    /// <inheritdoc/>
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(options.Value.PickupFolder).FullName;
        var path = Path.Combine(folder, FormattableString.Invariant($"{mail.Id:N}.eml"));
        // Whoever watches the folder sees whole files only.
        var whole = path + ".part";
        await File.WriteAllBytesAsync(whole, MailFile.Write(mail, sender), cancel);
        File.Move(whole, path, overwrite: true);
    }
}
