using System.Globalization;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Brand;

/// <summary>Stops the start, with a sentence, when the section <c>Seller</c> cannot be right.</summary>
internal sealed class SellerOptionsCheck(IHostEnvironment environment) : IValidateOptions<SellerOptions>
{
    private const int Longest = 200;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SellerOptions options)
    {
        string[] wrong = [.. WrongColours(options), .. WrongLogo(options), .. WrongContact(options)];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> WrongColours(SellerOptions seller)
    {
        if (seller is { Accent: "", AccentDark: not "" })
            yield return "Seller:AccentDark is set without Seller:Accent.";
        if (WrongColour("Seller:Accent", seller.Accent, Accent.Light, Accent.LightGrounds, "a darker") is { } light)
            yield return light;
        if (WrongColour("Seller:AccentDark", seller.AccentDark, Accent.Dark, Accent.DarkGrounds, "a lighter") is { } dark)
            yield return dark;
    }

    private static string? WrongColour(string setting, string text, Func<Colour, Accent> make, IEnumerable<Colour> grounds, string which)
    {
        if (text is "")
            return null;
        if (Colour.Parse(text) is not { } colour)
            return $"{setting} is '{text}'; a colour such as #0a5878 is expected.";
        var (ground, contrast) = make(colour).Worst(grounds);
        return contrast >= Accent.LeastContrast ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"{setting} is '{text}', which has a contrast of {Math.Floor(contrast * 10) / 10:0.0} to 1 on {ground}; text needs {Accent.LeastContrast} to 1, so {which} colour is expected.");
    }

    private IEnumerable<string> WrongLogo(SellerOptions seller)
    {
        if (seller.Logo is "")
            yield break;
        var file = new FileInfo(Path.Combine(environment.ContentRootPath, seller.Logo));
        if (!file.Exists)
            yield return $"Seller:Logo is '{seller.Logo}'; there is no file {file.FullName}.";
        else if (file.Length > Logo.Most)
            yield return $"Seller:Logo is '{seller.Logo}', a file of {file.Length} bytes; {Logo.Most} are the most, so that pages stay quick.";
        else if (Logo.Read(File.ReadAllBytes(file.FullName)) is not { } logo)
            yield return $"Seller:Logo is '{seller.Logo}'; an SVG with a viewBox, or a PNG, is expected.";
        else if (logo.Width > 8 * logo.Height)
            yield return $"Seller:Logo is '{seller.Logo}', more than eight times as wide as high; the header has no room for it.";
    }

    private static IEnumerable<string> WrongContact(SellerOptions seller)
    {
        if (seller.Email is not "" && !OutgoingMail.IsOneAddress(seller.Email))
            yield return $"Seller:Email is '{seller.Email}'; one e-mail address is expected.";
        if (seller.Telephone is not "" && (!seller.Telephone.Any(char.IsAsciiDigit) || !seller.Telephone.All(sign => char.IsAsciiDigit(sign) || "+-() ./".Contains(sign, StringComparison.Ordinal))))
            yield return $"Seller:Telephone is '{seller.Telephone}'; a number such as +46 8 123 45 67 is expected.";
        if (seller.Address.Any(char.IsControl) || seller.Address.Length > Longest)
            yield return $"Seller:Address must be one line of at most {Longest} characters.";
    }
}
