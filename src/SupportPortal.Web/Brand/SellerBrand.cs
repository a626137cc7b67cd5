using System.Text;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Brand;

/// <summary>The seller's looks, made once at the start: a style sheet, the mark in the seller's colour, the logo. What is not configured is the portal's own.</summary>
internal sealed class SellerBrand
{
    private readonly SellerOptions _seller;
    private readonly string _name;

    public SellerBrand(IOptions<SellerOptions> seller, IOptions<PortalOptions> portal, IHostEnvironment environment)
    {
        (_seller, _name) = (seller.Value, portal.Value.SellerName);
        if (Colour.Parse(_seller.Accent) is { } colour)
        {
            var dark = Colour.Parse(_seller.AccentDark) is { } own ? Accent.Dark(own) : Accent.DarkOf(colour);
            Colours = new BrandFile("colours.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(StyleSheet(Accent.Light(colour), dark)));
            Mark = new BrandFile("mark.svg", "image/svg+xml", Encoding.UTF8.GetBytes(MarkIn(colour)));
        }
        if (_seller.Logo is not "" && Brand.Logo.Read(File.ReadAllBytes(Path.Combine(environment.ContentRootPath, _seller.Logo))) is { } logo)
            (Logo, Picture) = (new BrandFile("logo", logo.Type, logo.Content), logo);
    }

    /// <summary>The tokens that the seller's accent changes; null for the portal's own.</summary>
    public BrandFile? Colours { get; }

    /// <summary>The icon of tabs and bookmarks; null for the portal's own.</summary>
    public BrandFile? Mark { get; }

    /// <summary>The logo; null for the portal's own mark.</summary>
    public BrandFile? Logo { get; }

    /// <summary>The logo as a picture with a size.</summary>
    public Logo? Picture { get; }

    /// <summary>Whether the name stands beside the logo.</summary>
    public bool ShowsName => Logo is null || !_seller.LogoSaysName;

    /// <summary>The seller's name.</summary>
    public string Name => _name;

    /// <summary>The telephone number; empty without one.</summary>
    public string Telephone => _seller.Telephone;

    /// <summary>The telephone number as a link wants it.</summary>
    public Uri TelephoneLink => new("tel:" + string.Concat(_seller.Telephone.Where(sign => char.IsAsciiDigit(sign) || sign == '+')));

    /// <summary>The address for questions; empty without one.</summary>
    public string Email => _seller.Email;

    /// <summary>The postal address; empty without one.</summary>
    public string Address => _seller.Address;

    /// <summary>Whether people are told how to reach the seller.</summary>
    public bool HasContact => (Telephone + Email + Address).Length > 0;

    /// <summary>What mails show of it.</summary>
    public SellerFace Face => new(_seller.Accent is "" ? SellerFace.Plain.Accent : _seller.Accent, Telephone, Address);

    private static string StyleSheet(Accent light, Accent dark)
    {
        string Both(Func<Accent, Colour> of) => $"light-dark({of(light)}, {of(dark)})";
        return $$"""
            @layer tokens {
              :root {
                --accent: {{Both(one => one.Base)}};
                --accent-strong: {{Both(one => one.Strong)}};
                --accent-soft: {{Both(one => one.Soft)}};
                --accent-line: {{Both(one => one.Line)}};
                --on-accent: {{Both(one => one.On)}};
                --selected: {{Both(one => one.Soft)}};
                --focus: light-dark({{light.Base}}, {{dark.Strong}});
                --time-open: {{Both(one => one.Open)}};
                --time-counted: {{Both(one => one.Base)}};
              }
            }

            """;
    }

    // The portal's own mark, wwwroot/img/mark.svg, in another colour.
    private static string MarkIn(Colour colour) =>
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}" stroke-width="2"><circle cx="12" cy="12" r="10"/><path d="M12 12V2a10 10 0 0 1 8.66 15z" fill="{colour}"/></svg>""";
}
