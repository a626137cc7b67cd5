using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using SupportPortal.Application.Writing;

namespace SupportPortal.Application.Mail;

/// <summary>
/// The same mail in HTML, made from its text: paragraphs, links that can be clicked, the seller's name on top in the seller's
/// colour. What people wrote in Markdown looks as on the page. Nothing is loaded from anywhere, and no HTML that people wrote
/// gets through.
/// </summary>
public static partial class MailHtml
{
    /// <summary>Stands before what somebody typed: no character (Unicode, 23.7), so that nobody can have typed it.</summary>
    public const char Typed = '\uFDD0';

    /// <summary>Stands behind what somebody typed.</summary>
    public const char TypedEnd = '\uFDD1';

    // What ends the text of a mail and begins its footer (RFC 3676, 4.3).
    private const string Signature = "-- \n";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole document.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="seller">The seller's name; may be empty.</param>
    public static string Of(OutgoingMail mail, string seller)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n")
            .Append("<html lang=\"").Append(mail.Language).Append("\">\n<head><meta charset=\"utf-8\"><title>").Append(Encoder.Encode(mail.Subject)).Append("</title>").Append(Style(mail.Accent)).Append("</head>\n<body>\n");
        if (seller is not "")
            html.Append("<p class=\"seller\"><strong>").Append(Encoder.Encode(seller)).Append("</strong></p>\n");
        foreach (var part in mail.Marked.ReplaceLineEndings("\n").Trim('\n').Split(Typed))
        {
            var (typed, rest) = part.Split(TypedEnd) is [var words, var after] ? (words, after) : ("", part);
            html.Append(typed is "" ? "" : Markup.ToMailHtml(typed) + "\n").Append(Paragraphs(rest.Trim('\n')));
        }
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static string Paragraphs(string text) => text is "" ? "" : string.Concat(Blanks().Split(text).Select(paragraph =>
        paragraph.StartsWith(Signature, StringComparison.Ordinal) ? $"<hr>\n{Paragraph(paragraph[Signature.Length..], "small")}" : Paragraph(paragraph, null)));

    // Where a client takes no style, the mail reads as well. The colours are for light ground, which is said and set.
    private static string Style(string accent) =>
        "<meta name=\"color-scheme\" content=\"light\"><style>"
        + "body{margin:0 auto;padding:24px;max-width:640px;background:#fff;color:#14191c;font:16px/1.5 system-ui,'Segoe UI',Roboto,sans-serif}"
        + $".seller{{padding-top:16px;border-top:4px solid {Encoder.Encode(accent)};font-size:18px}}.seller,a{{color:{Encoder.Encode(accent)}}}"
        + "hr{border:0;border-top:1px solid #d8dfe1;margin:24px 0 16px}small{color:#4e5a61}"
        + "blockquote{margin:0;padding-left:12px;border-left:3px solid #d8dfe1;color:#4e5a61}pre{white-space:pre-wrap}td,th{padding:4px 8px;text-align:left;border-bottom:1px solid #d8dfe1}</style>";

    private static string Paragraph(string lines, string? tag)
    {
        var words = string.Join("<br>\n", lines.Split('\n').Select(Line));
        return tag is null ? $"<p>{words}</p>\n" : $"<p><{tag}>{words}</{tag}></p>\n";
    }

    private static string Line(string line) =>
        string.Concat(Link().Split(line).Select((part, index) => index % 2 == 0 ? Encoder.Encode(part).Replace("  ", "&nbsp; ", StringComparison.Ordinal) : $"<a href=\"{Encoder.Encode(part)}\">{Encoder.Encode(part)}</a>"));

    // The point that ends a sentence is no part of its link.
    [GeneratedRegex(@"(?<link>https?://[^\s<>""]*[^\s<>"".,;:!?)\]])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("\n{2,}", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
