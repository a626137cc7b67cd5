using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>When a severity fits, and what it obliges both sides to (R12, R17).</summary>
/// <param name="Meaning">When it fits.</param>
/// <param name="Ours">What we do.</param>
/// <param name="Yours">What the customer does.</param>
public sealed record SeverityWords(string Meaning, IHtmlContent Ours, IHtmlContent Yours)
{
    /// <summary>The words for a severity.</summary>
    public static SeverityWords Of(Severity severity) => severity switch
    {
        Severity.A => new(
            T("Production is down, or a core business process has stopped."),
            THtml("{0:We} first respond within 2 hours, day or night, holidays too.", Bold),
            THtml("{0:You} say what is down, since when and who is affected, and are reachable at any hour if we work around the clock.", Bold)),
        Severity.B => new(
            T("Work goes on, with real loss or a workaround that will not last."),
            THtml("{0:We} first respond within 4 business hours.", Bold),
            THtml("{0:You} answer our questions on business days.", Bold)),
        _ => new(
            T("Little or no effect on the business."),
            THtml("{0:We} first respond within 8 business hours.", Bold),
            THtml("{0:You} answer our questions on business days.", Bold)),
    };

    private static TagBuilder Bold(string words)
    {
        var bold = new TagBuilder("b");
        bold.InnerHtml.Append(words);
        return bold;
    }
}
