using System.Text.RegularExpressions;
using SupportPortal.Application.Writing;

namespace SupportPortal.Application.Tests.Writing;

public sealed partial class MarkupTests
{
    // What attacks and slips are made of.
    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "![", "*", "**", "_", "`", "```\n", "<", ">", "> ", "- ", "1. ", "|", "|-|\n", "#", "\\", "&", "&#106;", "\"", "'", "\n", "\n\n", "  ", "\t", "\0", "\uFDD0", "🙂", "å",
        "javascript:", "JAVASCRIPT:alert(1)", "data:text/html,x", "vbscript:", "https://a.example/x", "http:", "//a.example", "www.a.example", "mailto:a@b.example", "a@b.example", "<script>", "</script>", "<img src=x onerror=alert(1)>", "onload=", "x", "words",
    ];

    [Theory]
    [InlineData("two\nlines", "<p>two<br>lines</p>")]
    [InlineData("one\n\ntwo", "<p>one</p>\n<p>two</p>")]
    [InlineData("**bold** *italic* `code`", "<p><strong>bold</strong> <em>italic</em> <code>code</code></p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("> said\n\nanswer", "<blockquote>\n<p>said</p>\n</blockquote>\n<p>answer</p>")]
    [InlineData("```\na  <b>\n```", "<pre><code>a  &lt;b&gt;\n</code></pre>")]
    [InlineData("# Heading", "<p><strong>Heading</strong></p>")] // the page has an outline of its own
    [InlineData("|a|\n|:-:|\n|1|", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("See https://a.example/b.", """<p>See <a href="https://a.example/b" rel="nofollow noopener noreferrer">https://a.example/b</a>.</p>""")]
    [InlineData("[x](https://a.example)", """<p><a href="https://a.example" rel="nofollow noopener noreferrer">x</a></p>""")]
    [InlineData("![x](https://a.example/x.png)", """<p><a href="https://a.example/x.png" rel="nofollow noopener noreferrer">x</a></p>""")] // nothing is loaded
    [InlineData("<a@b.example>", """<p><a href="mailto:a@b.example" rel="nofollow noopener noreferrer">a@b.example</a></p>""")]
    public void Markdown_becomes_HTML(string text, string html) => Assert.Equal(html, Markup.ToHtml(text).Trim());

    [Theory]
    [InlineData(@"\\server\share\*.log and C:\_temp")]
    [InlineData("2*3*4, *.log and snake_case_name")]
    [InlineData("[error]: timeout")] // a reference in Markdown
    [InlineData("array[i](j)")]
    [InlineData("Best regards\n--\nAnna")] // a heading in Markdown
    [InlineData("at Foo()\n    at  Bar()")]
    [InlineData("    four spaces")] // code in Markdown
    [InlineData("#1 of 3")]
    [InlineData("a < b && c > d; &lt; &amp;")]
    public void What_is_no_Markdown_reads_as_it_was_typed(string text) =>
        Assert.Equal($"<p>{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)}</p>", Markup.ToHtml(text).Trim());

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java\tscript:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/account/sign-out)")]
    [InlineData("ftp://evil.example/x")]
    [InlineData("[x](https://a.example \"\" onmouseover=\"alert(1)\")")]
    public void Nothing_dangerous_gets_through(string text)
    {
        var html = Markup.ToHtml(text);
        Assert.DoesNotMatch("<(script|img)|<a [^>]*(onmouseover|javascript|data:|//evil|/account)", html);
    }

    [Fact]
    public void Admins_link_to_pages_of_the_portal()
    {
        Assert.Contains("<a href=\"/faq/expiry\"", Markup.ToHtmlWithOwnLinks("[x](/faq/expiry)"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://help.example/faq/expiry\"", Markup.ToHtmlWithOwnLinks("[x](/faq/expiry)", new Uri("https://help.example")), StringComparison.Ordinal);
        Assert.DoesNotContain("<a", Markup.ToHtmlWithOwnLinks("[x](//evil.example) [y](/\\evil.example)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mails_keep_spaces_without_a_style_sheet() => Assert.Equal("<p>a<br>\u00A0\u00A0 b</p>", Markup.ToMailHtml("a\n   b").Trim());

    [Fact]
    public void A_line_of_a_list_has_the_words_alone() => Assert.Equal("Backups run again, see the log", Markup.ToText("**Backups** run again, see `the log`"));

    [Fact]
    public void Whatever_is_typed_makes_harmless_HTML_that_is_closed()
    {
        var random = new Random(20_377);
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var html = Markup.ToHtml(text);
            Assert.True(IsHarmless(html), $"{text}\n{html}");
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[[]")]
    [InlineData("*")]
    [InlineData("*a _b ")]
    [InlineData("`a``b")]
    [InlineData(">")]
    [InlineData("> - ")]
    [InlineData("1. ")]
    [InlineData("<")]
    [InlineData("[a](")]
    [InlineData("|a")]
    [InlineData("\n|-")]
    public void Thousands_of_marks_are_shown_and_neither_nest_nor_hang(string mark) =>
        Assert.True(IsHarmless(Markup.ToHtml(string.Concat(Enumerable.Repeat(mark, 20_000 / mark.Length)))));

    [Fact]
    public void Lists_in_lists_without_end_are_shown_as_typed() =>
        Assert.StartsWith("<p>- a<br>  - a", Markup.ToHtml(string.Join('\n', Enumerable.Range(0, 170).Select(depth => $"{new string(' ', depth * 2)}- a"))), StringComparison.Ordinal);

    private static bool IsHarmless(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            if (!Allowed().IsMatch(tag.Value))
                return false;
            var name = tag.Groups["name"].Value;
            if (tag.Value.StartsWith("</", StringComparison.Ordinal) && (open.Count == 0 || open.Pop() != name))
                return false;
            if (!tag.Value.StartsWith("</", StringComparison.Ordinal) && name is not ("br" or "hr"))
                open.Push(name);
        }
        return open.Count == 0;
    }

    [GeneratedRegex("</?(?<name>[a-z0-9]*)[^>]*>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("""^</?(p|br|strong|em|code|pre|ul|li|blockquote|hr|table|thead|tbody|tr|th|td|hr /)>$|^<ol( start="\d+")?>$|^</ol>$|^<code class="language-[^"]*">$|^<a href="(https?:|mailto:)[^"]*" rel="nofollow noopener noreferrer"( title="[^"]*")?>$|^</a>$""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Allowed();
}
