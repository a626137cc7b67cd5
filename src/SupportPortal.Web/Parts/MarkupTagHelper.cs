using Microsoft.AspNetCore.Razor.TagHelpers;
using SupportPortal.Application.Writing;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;markup of="…" /&gt;</c>: what an admin wrote in Markdown for everybody.</summary>
[HtmlTargetElement("markup", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkupTagHelper : PartTagHelper
{
    /// <summary>The text, in Markdown without HTML.</summary>
    public string? Of { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "prose");
        output.Content.SetHtmlContent(Markup.ToHtmlWithOwnLinks(Of ?? ""));
    }
}
