using Microsoft.AspNetCore.Razor.TagHelpers;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Parts;

/// <summary>
/// <c>&lt;moment at="…" /&gt;</c>: an instant in the reader's zone; nothing when there is none. Paper, which is read at another
/// time, has its date with the year in place of "tomorrow", from an attribute that the style for printing shows.
/// </summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper(Reader reader) : PartTagHelper
{
    /// <summary>The instant.</summary>
    public Instant? At { get; set; }

    /// <summary>How it is said.</summary>
    public MomentForm As { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (At is not { } at)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", reader.Iso(at));
        if (As == MomentForm.Hint)
        {
            output.Attributes.SetAttribute("title", reader.Say(at));
            output.Attributes.SetAttribute("class", "screen");
        }

        Write(Say(at), OnPaper(at), output);
    }

    private static void Write(string words, string? onPaper, TagHelperOutput output)
    {
        if (onPaper is null || onPaper == words)
        {
            output.Content.SetContent(words);
            return;
        }

        output.Attributes.SetAttribute(MomentMarkup.Paper, onPaper);
        output.Content.AppendHtml("<span>").Append(words).AppendHtml("</span>");
    }

    private string? OnPaper(Instant at) => As switch
    {
        MomentForm.Full or MomentForm.Soon or MomentForm.Promise => reader.SayInFull(at),
        MomentForm.Zoned => $"{reader.SayInFull(at)} ({reader.ZoneAt(at)})",
        _ => null,
    };

    private string Say(Instant at) => As switch
    {
        MomentForm.Soon => reader.SaySoon(at),
        MomentForm.Promise => Capital(reader.SaySoon(at)),
        MomentForm.Zoned => reader.SayWithZone(at),
        MomentForm.Time => reader.SayTime(at),
        MomentForm.Date => reader.SayShort(reader.DateOf(at)),
        MomentForm.Hint => reader.Hint(at),
        _ => reader.Say(at),
    };

    private string Capital(string text) => reader.Culture.TextInfo.ToUpper(text[0]) + text[1..];
}
