using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>The queue of work: by what needs attention first.</summary>
public sealed class IndexModel(IncidentQueue queue, QueueChoices choices, OwnViews views, Door door) : PageModel
{
    public QueueAddress Address { get; private set; } = new();

    public QueuePage Rows { get; private set; } = null!;

    public QueueCounts Counts { get; private set; } = null!;

    public IReadOnlyList<NamedKey> Products { get; private set; } = [];

    public IReadOnlyList<NamedKey> Engineers { get; private set; } = [];

    public Guid Reader => door.Actor.Person;

    public bool CanWork => door.Actor.IsEngineer;

    public ViewWords Words => ViewWords.Of(Address.View);

    public IReadOnlyList<OwnView> Own { get; private set; } = [];

    /// <summary>What is shown: one of the reader's own views when the address is exactly that, else the view that is narrowed.</summary>
    public string Name => Own.FirstOrDefault(IsShown)?.Name ?? Words.Name;

    public IEnumerable<FilterChip> Chips => FilterChip.Of(Address, Products, Engineers);

    /// <summary>Whether what is shown can be kept among the reader's own views.</summary>
    public bool CanSave => Address.IsNarrowed && !Own.Any(IsShown);

    public bool IsShown(OwnView own) => own.Address.Query == Address.FirstPage().Query;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Address = QueueAddress.Of(Request.Query);
        if (IncidentNumber.Typed(Address.Words) is { } number && await queue.HasAsync(number, cancel))
            return RedirectToPage("Incident", new { number });
        Products = Address.Products.Count == 0 ? [] : await choices.ProductsAsync(Address.Products, cancel);
        Engineers = await choices.EngineersAsync(cancel);
        var (question, moment) = (await queue.LookUpAsync(Address.Ask(Products), cancel), door.Moment);
        Rows = await queue.PageAsync(question, moment.By, moment.At, cancel);
        Own = await views.CountAsync(moment, cancel);
        Counts = await queue.CountAsync(question, moment.By, moment.At, cancel);
        return Page();
    }
}
