using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;

namespace SupportPortal.Web.Security;

/// <summary>Makes kept forms, and seals them so that only this portal can read and write them.</summary>
public sealed class KeptForms(IDataProtectionProvider protection, IClock clock)
{
    private const int MostCharacters = 1_000_000;
    private static readonly Duration Life = Duration.FromDays(1);
    private readonly IDataProtector _protector = protection.CreateProtector("SupportPortal.KeptForms");

    /// <summary>The form of a request; null when there is nothing worth keeping, or more than fits.</summary>
    public KeptForm? Make(HttpRequest request, IFormCollection form)
    {
        var fields = form.Where(field => !IsSecret(field.Key))
            .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        if (fields.Count == 0 || fields.Sum(field => field.Key.Length + field.Value.Length) > MostCharacters)
            return null;
        var person = request.HttpContext.Features.Get<FormerPerson>()?.Account
            ?? (Guid.TryParse(request.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier), out var signedIn) ? signedIn : null);
        var files = form.Files.Select(file => file.FileName).Where(name => name.Length > 0).ToList();
        return new KeptForm(AddressOf(request), person, (clock.GetCurrentInstant() + Life).ToUnixTimeSeconds(), fields, files);
    }

    /// <summary>A kept form as the text that a field carries.</summary>
    public string Seal(KeptForm form) => _protector.Protect(JsonSerializer.Serialize(form));

    /// <summary>What <see cref="Seal"/> made; null for anything else, and when it is too old.</summary>
    public KeptForm? Open(string? sealedForm)
    {
        if (string.IsNullOrEmpty(sealedForm))
            return null;
        try
        {
            var form = JsonSerializer.Deserialize<KeptForm>(_protector.Unprotect(sealedForm));
            return form?.Until > clock.GetCurrentInstant().ToUnixTimeSeconds() ? form : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Path and query, without the handler: that is for posting only.</summary>
    public static string AddressOf(HttpRequest request)
    {
        var query = new QueryBuilder(request.Query.Where(one => !one.Key.Equals("handler", StringComparison.OrdinalIgnoreCase)));
        return request.PathBase + request.Path + query.ToString();
    }

    private static bool IsSecret(string name) =>
        name.Contains("password", StringComparison.OrdinalIgnoreCase) || name.StartsWith("__", StringComparison.Ordinal) || name == KeptForm.Field;
}
