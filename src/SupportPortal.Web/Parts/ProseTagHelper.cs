using Microsoft.AspNetCore.Razor.TagHelpers;
using SupportPortal.Application.Writing;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;prose of="…" /&gt;</c>: what somebody wrote to others, in Markdown or without.</summary>
[HtmlTargetElement("prose", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProseTagHelper : PartTagHelper
{
    /// <summary>The text as it was typed.</summary>
    public string? Of { get; set; }

    /// <summary>Whether the text was removed (R37), which is said in its place.</summary>
    public bool Removed { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Removed)
        {
            Become(output, "p", "muted");
            output.Content.Append(T("The text was removed."));
            return;
        }
        if (string.IsNullOrWhiteSpace(Of))
        {
            output.SuppressOutput();
            return;
        }
        Become(output, "div", "prose");
        output.Content.SetHtmlContent(Markup.ToHtml(Of));
    }
}
