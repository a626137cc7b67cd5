using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What the queue can be narrowed to; the answer is an address of the queue.</summary>
public sealed class FilterModel(QueueChoices choices) : PageModel
{
    public QueueAddress Address { get; private set; } = new();

    public IReadOnlyList<NamedKey> Products { get; private set; } = [];

    public IReadOnlyList<NamedKey> Engineers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Address = QueueAddress.Of(Request.Query).FirstPage();
        Products = await choices.ProductsAsync([], cancel);
        Engineers = await choices.EngineersAsync(cancel);
    }
}
