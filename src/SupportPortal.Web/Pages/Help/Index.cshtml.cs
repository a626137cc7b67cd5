using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Help;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Help;

/// <summary>The FAQ (R35), all of it, by topic or by words.</summary>
public sealed class IndexModel(ReadFaq faq, Reader reader) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Topic { get; set; } = "";

    /// <summary>The topic that was asked for; null for all of them.</summary>
    public FaqTopic? Asked => HelpWords.Topics.Where(topic => HelpWords.Address(topic) == Topic).Select(topic => (FaqTopic?)topic).FirstOrDefault();

    /// <summary>Whether all of it is shown, so that people jump rather than filter.</summary>
    public bool IsWhole => Asked is null && Query.Length == 0 && Found.Count > 0;

    public IReadOnlyList<FaqAnswer> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Query = Query.Trim();
        var language = reader.Language;
        Found = [.. (await faq.AllAsync(cancel)).Where(answer => (Asked is null || answer.Topic == Asked) && answer.IsFoundBy(Query, language))];
    }

    /// <summary>The same search in a topic.</summary>
    public string? AddressOf(FaqTopic? topic) =>
        Url.Page("Index", new { q = Query.Length > 0 ? Query : null, topic = topic is { } one ? HelpWords.Address(one) : null });
}
