using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;notice tone="Warn"&gt;&lt;p&gt;…&lt;/p&gt;&lt;/notice&gt;</c>: something to know before going on.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper : PartTagHelper
{
    /// <summary>What it means.</summary>
    public Tone Tone { get; set; } = Tone.Info;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", Tone is Tone.Plain or Tone.Info ? "notice" : $"notice is-{Tone.ToString().ToLowerInvariant()}");
        output.PreContent.SetHtmlContent(Icon(Tone switch
        {
            Tone.Good => "check",
            Tone.Warn => "alert",
            Tone.Bad => "cross",
            _ => "info",
        }));
    }
}
