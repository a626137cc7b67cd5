using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;prose of="…" /&gt;</c>: what somebody wrote, as plain text with its paragraphs, lines and web addresses.</summary>
[HtmlTargetElement("prose", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class ProseTagHelper : PartTagHelper
{
    /// <summary>The text; nothing in it is markup.</summary>
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
        foreach (var paragraph in Paragraphs().Split(Of.ReplaceLineEndings("\n").Trim('\n')))
            output.Content.AppendHtml(Tag("p", "lines", All(Addresses().Split(paragraph).Select(Piece))));
    }

    private static IHtmlContent Piece(string piece) =>
        Addresses().IsMatch(piece) ? Tag("a", null, Text(piece), ("href", piece), ("rel", "noopener noreferrer nofollow")) : Text(piece);

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Paragraphs();

    // Without what ends a sentence; the capture keeps the address when the text is split at it.
    [GeneratedRegex(@"(?<address>https?://[^\s<>""]*[^\s<>"".,;:!?)\]'])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();
}
