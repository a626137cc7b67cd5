using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;difference before="…" after="…" /&gt;</c>: a text, with what it says otherwise than the version before.</summary>
[HtmlTargetElement("difference", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DifferenceTagHelper : PartTagHelper
{
    /// <summary>The version before; null when this is the first.</summary>
    public string? Before { get; set; }

    /// <summary>The text.</summary>
    public string After { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "p", After.Length == 0 ? "muted" : "lines");
        if (After.Length == 0)
        {
            output.Content.Append(T("The text was removed."));
            return;
        }
        foreach (var (change, text) in TextDifference.Between(string.IsNullOrEmpty(Before) ? After : Before, After))
            output.Content.AppendHtml(Piece(change, text));
    }

    private static IHtmlContent Piece(TextDifference.Change change, string text)
    {
        var words = text.TrimStart();
        return change switch
        {
            TextDifference.Change.Added => All(Text(text[..^words.Length]), Hidden(T("added:") + " "), Tag("ins", null, Text(words))),
            TextDifference.Change.Removed => All(Text(text[..^words.Length]), Hidden(T("removed:") + " "), Tag("del", null, Text(words))),
            _ => Text(text),
        };
    }
}
