using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;pager newer="/queue?…" older="/queue?…"&gt;51–100 of 99+&lt;/pager&gt;</c>; nothing when there is one page.</summary>
[HtmlTargetElement("pager")]
public sealed class PagerTagHelper : PartTagHelper
{
    /// <summary>The address of the page before, if any.</summary>
    public string? Newer { get; set; }

    /// <summary>The address of the page after, if any.</summary>
    public string? Older { get; set; }

    /// <summary>The word for the page before.</summary>
    public string NewerWord { get; set; } = T("Newer");

    /// <summary>The word for the page after.</summary>
    public string OlderWord { get; set; } = T("Older");

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // An attribute of a page gives "" where the page has no address.
        if (string.IsNullOrEmpty(Newer) && string.IsNullOrEmpty(Older))
        {
            output.SuppressOutput();
            return;
        }
        Become(output, "nav", "pager");
        output.Attributes.SetAttribute("aria-label", T("Pages"));
        output.PreContent.SetHtmlContent("<span>");
        output.PostContent.SetHtmlContent("</span>").AppendHtml(Tag("span", "row tight", All(
            Link(Newer, "prev", Icon("back"), Text(NewerWord)),
            Link(Older, "next", Text(OlderWord), Icon("next")))));
    }

    private static TagBuilder? Link(string? address, string rel, params IHtmlContent[] inside) =>
        string.IsNullOrEmpty(address) ? null : Tag("a", "btn btn-small", All(inside), ("href", address), ("rel", rel));
}
