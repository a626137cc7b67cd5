using System.Globalization;
using Microsoft.Extensions.Options;

namespace SupportPortal.Application.Mail;

/// <summary>Reads the mails in the pickup folder, for reading them in Development.</summary>
public sealed class PickedUpMails(IOptions<MailOptions> options)
{
    private const int Most = 100;

    /// <summary>The newest mails, at most a hundred, the newest first.</summary>
    public IReadOnlyList<(Guid Id, MailFile Mail)> Newest()
    {
        var folder = new DirectoryInfo(options.Value.PickupFolder);
        if (!folder.Exists)
            return [];
        return [.. folder.EnumerateFiles("*.eml")
            .OrderByDescending(file => file.LastWriteTimeUtc).ThenByDescending(file => file.Name, StringComparer.Ordinal)
            .Select(file => Guid.TryParseExact(Path.GetFileNameWithoutExtension(file.Name), "N", out var id) ? id : Guid.Empty)
            .Where(id => id != Guid.Empty)
            .Take(Most)
            .Select(id => (id, Read(id)!))];
    }

    /// <summary>One mail, or null.</summary>
    public MailFile? Read(Guid id)
    {
        var path = Path.Combine(options.Value.PickupFolder, id.ToString("N", CultureInfo.InvariantCulture) + ".eml");
        return File.Exists(path) ? MailFile.Read(File.ReadAllText(path)) : null;
    }
}
