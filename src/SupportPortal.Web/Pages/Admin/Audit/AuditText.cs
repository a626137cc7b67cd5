using System.Text.Json;
using SupportPortal.Application.Audit;

namespace SupportPortal.Web.Pages.Admin.Audit;

/// <summary>What an entry's own text tells beside the columns.</summary>
internal static class AuditText
{
    private static readonly string[] Columns = ["at", "by", "roles", "what", "subject"];

    /// <summary>Its names and values, in their order; the subject's key is not said twice.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(AuditEntry entry)
    {
        try
        {
            using var json = JsonDocument.Parse(entry.Text);
            return [.. json.RootElement.EnumerateObject().Where(property => !Columns.Contains(property.Name))
                .Select(property => (property.Name, Value: property.Value.ToString()))
                .Where(property => property.Value.Length > 0 && property.Value != entry.Subject.ToString())];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Tampered with: shown as it is.
            return [("text", entry.Text)];
        }
    }
}
