using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;severity value="A" /&gt;</c>: crimson, ink or outline, always with its letter (R12).</summary>
[HtmlTargetElement("severity", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SeverityTagHelper : PartTagHelper
{
    /// <summary>The severity.</summary>
    public Severity Value { get; set; }

    /// <summary>Whether it heads a card.</summary>
    public bool Big { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var css = Value switch { Severity.A => "sev sev-a", Severity.B => "sev sev-b", _ => "sev sev-c" };
        Become(output, "span", Big ? $"{css} sev-big" : css);
        output.Content.AppendHtml(Hidden(T("Severity") + " ")).Append(Value.ToString());
    }
}
