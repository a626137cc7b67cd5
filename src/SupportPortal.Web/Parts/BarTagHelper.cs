using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;bar share="0.82" /&gt;</c>: a thin bar, decorative; the figure stands beside it.</summary>
[HtmlTargetElement("bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarTagHelper : PartTagHelper
{
    /// <summary>How much of it is filled, from 0 to 1; what lies outside is cut.</summary>
    public double Share { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "svg", "bar");
        output.Attributes.SetAttribute("aria-hidden", "true");
        var width = string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(Share, 0, 1) * 100:0.#}%");
        output.Content.SetHtmlContent(Tag("rect", null, null, ("width", width), ("height", "5")));
    }
}
