using System.Text.Json;

namespace SupportPortal.Web.Pages.Admin.Audit;

/// <summary>What an entry's own text tells beside the columns.</summary>
internal static class AuditText
{
    private static readonly string[] Columns = ["at", "by", "what", "subject"];

    /// <summary>Its names and values, in their order.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. json.RootElement.EnumerateObject().Where(property => !Columns.Contains(property.Name))
                .Select(property => (property.Name, property.Value.ToString()))];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Tampered with: shown as it is.
            return [("text", text)];
        }
    }
}
