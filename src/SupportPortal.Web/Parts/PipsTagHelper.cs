using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;pips size="5" used="2" /&gt;</c>: a pack as a strip of tickets; the words are its label.</summary>
[HtmlTargetElement("pips", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PipsTagHelper : PartTagHelper
{
    /// <summary>How many incidents the pack holds.</summary>
    public int Size { get; set; }

    /// <summary>How many of them are used; the rest is left, or was refunded.</summary>
    public int Used { get; set; }

    /// <summary>Whether the pack has expired, so that the rest is lost.</summary>
    public bool Expired { get; set; }

    /// <summary>How many were refunded; they are not among those used.</summary>
    public int Refunded { get; set; }

    /// <summary>Whether it stands in a table or a line.</summary>
    public bool Small { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "span", Small ? "pips pips-s" : "pips");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Words());
        for (var number = 1; number <= Size; number++)
            output.Content.AppendHtml(Pip(number));
    }

    private TagBuilder Pip(int number) =>
        number <= Used ? Tag("span", "used", Tag("i", null))
        : Expired || number > Size - Refunded ? Tag("span", "expired", Icon("cross"))
        : Tag("span", null, Small ? null : Text(number.ToString(CultureInfo.CurrentCulture)));

    private string Words()
    {
        var rest = Size - Used - Refunded;
        string?[] parts =
        [
            Used > 0 ? T("{0} used", Used) : null,
            Refunded > 0 ? T("{0} refunded", Refunded) : null,
            Expired && rest > 0 ? T("{0} expired", rest) : null,
            !Expired && (rest > 0 || Used + Refunded == 0) ? T("{0} left", rest) : null,
        ];
        return TCount("{0} incident: {1}|{0} incidents: {1}", Size, string.Join(", ", parts.OfType<string>()));
    }
}
