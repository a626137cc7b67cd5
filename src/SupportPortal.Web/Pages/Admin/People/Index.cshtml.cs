using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Admin.People;

public sealed class IndexModel(FindPeople find) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "role")]
    public string Role { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "after")]
    public string After { get; set; } = "";

    public IReadOnlyList<Application.People.Account> People { get; private set; } = [];

    /// <summary>The last address on this page, when another page follows.</summary>
    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var found = await find.HandleAsync(Query, Enum.TryParse<Roles>(Role, out var role) ? role : Roles.None, After, cancel);
        People = [.. found.Take(FindPeople.PageSize)];
        Next = found.Count > FindPeople.PageSize ? People[^1].NormalizedEmail : null;
    }
}
