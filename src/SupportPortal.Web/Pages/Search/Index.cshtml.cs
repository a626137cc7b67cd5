using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Search;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Search;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Search;

/// <summary>
/// Everything that one may see, by its words; a number leads straight to its incident. The box is posted and then led to
/// an address: an order confirmation number is a key, and does not get into one.
/// </summary>
public sealed class IndexModel(SearchIncidents search, SearchBeside beside, Door door) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string Words { get; set; } = "";

    /// <summary>What was typed into the box at the top of a page.</summary>
    [BindProperty]
    public string Query { get; set; } = "";

    public SearchQuery Asked => SearchQuery.Of(Words);

    /// <summary>What was found; null when nothing could be looked for.</summary>
    public SearchPage? Found { get; private set; }

    public BesideFound? Beside { get; private set; }

    /// <summary>The order confirmation number that was typed, which belongs elsewhere; it may look mistyped.</summary>
    public OrderConfirmationNumber? OrderNumber { get; private set; }

    /// <summary>The incident number that was typed, when the reader sees no incident with it: none may have it, or it may be another's (R37).</summary>
    public IncidentNumber? Missing { get; private set; }

    public bool IsSupport => door.Actor.IsSupport;

    public bool IsAdmin => door.Actor.IsAdmin;

    /// <summary>The page of incidents that is led to.</summary>
    public string IncidentPage => IsSupport ? "/Queue/Incident" : "/Incidents/Incident";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Words = Words.Trim();
        if (await LeadAsync(Words, cancel) is { } there)
            return there;
        OrderNumber = OrderNumberIn(Words);
        if (OrderNumber is not null || !Asked.CanBeAsked)
            return Page();
        var (after, before) = (KeyOf("after"), KeyOf("before"));
        Found = await search.HandleAsync(Asked, after, before, door.Moment, cancel);
        if (after is null && before is null)
            Beside = await beside.FindAsync(Words, door.Actor, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var words = Query.Trim();
        if (await LeadAsync(words, cancel) is { } there)
            return there;
        OrderNumber = OrderNumberIn(words);
        if (OrderNumber is null)
            return RedirectToPage(new { q = words.Length > 0 ? words[..Math.Min(words.Length, SearchQuery.Longest)] : null });
        return IsAdmin ? RedirectToPagePreserveMethod("/Admin/Packs/Index") : Page();
    }

    /// <summary>The address of a page of the same search.</summary>
    public string? AddressOf(long? after = null, long? before = null) =>
        after is null && before is null ? null : Url.Page("Index", new { q = Words, after, before });

    /// <summary>The address of an entry.</summary>
    public string? AddressOf(SearchHit hit, SearchPlace place) => Url.Page(
        IncidentPage, null,
        // Older ones are on a page of their own.
        new { number = hit.Number, before = hit.EntryCount - place.Sequence >= Application.Incidents.ReadIncident.PageSize ? place.Sequence + 1 : (int?)null },
        null, null, string.Create(CultureInfo.InvariantCulture, $"e{place.Sequence}"));

    private async Task<IActionResult?> LeadAsync(string words, CancellationToken cancel)
    {
        Missing = IncidentNumber.Typed(words);
        return Missing is { } number && await search.HasAsync(number, door.Actor, cancel) ? RedirectToPage(IncidentPage, new { number }) : null;
    }

    // Sixteen letters may be a word; ours have digits.
    private static OrderConfirmationNumber? OrderNumberIn(string words) =>
        OrderConfirmationNumber.WhyNot(words) is null && OrderConfirmationNumber.Of(words) is var number
        && (number.IsOurs || (number.MayBeMistyped && words.Count(char.IsAsciiDigit) > 1)) ? number : null;

    // Whatever an address says, it leads to a page.
    private long? KeyOf(string name) =>
        long.TryParse(Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
}
