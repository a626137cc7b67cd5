using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;badge tone="Good" icon="check"&gt;Met&lt;/badge&gt;</c>: a state in an icon and a word.</summary>
[HtmlTargetElement("badge")]
public sealed class BadgeTagHelper : PartTagHelper
{
    /// <summary>What it means.</summary>
    public Tone Tone { get; set; }

    /// <summary>The symbol before the word.</summary>
    [HtmlAttributeName("icon")]
    public string Symbol { get; set; } = "check";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "span", Tone == Tone.Plain ? "badge" : $"badge is-{Tone.ToString().ToLowerInvariant()}");
        output.PreContent.SetHtmlContent(Icon(Symbol));
    }
}
