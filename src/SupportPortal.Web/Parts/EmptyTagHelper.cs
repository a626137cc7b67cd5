using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary>
/// <c>&lt;empty icon="ticket" title="No packs yet"&gt;…&lt;/empty&gt;</c>: what will be here, and the next thing to do.
/// </summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTagHelper : PartTagHelper
{
    /// <summary>The symbol.</summary>
    [HtmlAttributeName("icon")]
    public string Symbol { get; set; } = "info";

    /// <summary>What there is none of.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "card empty");
        output.PreContent.SetHtmlContent(All(Icon(Symbol), Tag("h2", null, Text(Title))));
    }
}
