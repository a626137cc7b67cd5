using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Parts;

/// <summary>The short help on Markdown beside a field.</summary>
internal static class FormattingHelp
{
    /// <summary>The help, folded up.</summary>
    public static IHtmlContent Content()
    {
        var list = new TagBuilder("dl");
        list.AddCssClass("formatting");
        foreach (var (typed, meaning) in Marks())
            list.InnerHtml.AppendHtml(Line(typed, meaning));
        var summary = new TagBuilder("summary");
        summary.InnerHtml.Append(T("How to format"));
        var help = new TagBuilder("details");
        help.AddCssClass("more small");
        help.InnerHtml.AppendHtml(summary).AppendHtml(list);
        return help;
    }

    private static (string Typed, string Meaning)[] Marks() =>
    [
        (T("**words**"), T("Bold")),
        (T("*words*"), T("Italic")),
        (T("- words"), T("A line of a list; 1. begins a numbered one")),
        (T("> words"), T("A quotation")),
        (T("`code`"), T("A command or a path, letter by letter")),
        ("```", T("On a line of its own before and after lines of code or of a log")),
        (T("[words](https://…)"), T("A link; web addresses become links by themselves")),
    ];

    private static TagBuilder Line(string typed, string meaning)
    {
        var code = new TagBuilder("code");
        code.InnerHtml.Append(typed);
        var (term, told, both) = (new TagBuilder("dt"), new TagBuilder("dd"), new TagBuilder("div"));
        term.InnerHtml.AppendHtml(code);
        told.InnerHtml.Append(meaning);
        both.InnerHtml.AppendHtml(term).AppendHtml(told);
        return both;
    }
}
