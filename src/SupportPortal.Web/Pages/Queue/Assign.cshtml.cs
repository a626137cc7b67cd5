using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Gives one incident or several to an engineer; the queue's selection is sent here.</summary>
public sealed class AssignModel(AssignIncidents assign, QueueChoices choices, Door door) : PageModel, ILoads
{
    [BindProperty]
    public AssignForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "back")]
    public string? BackTo { get; set; }

    public IReadOnlyList<NamedKey> Engineers { get; private set; } = [];

    public string Back => LocalAddress.Of(Url, BackTo) ?? Url.Page("Index")!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Engineers = await choices.EngineersAsync(cancel);
        return true;
    }

    public void OnGet(IncidentNumber[] number) => Form.Numbers = number;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await assign.HandleAsync(Form.Numbers, Form.To ?? Guid.Empty, door.Moment, cancel);
        var name = Engineers.FirstOrDefault(engineer => engineer.Id == Form.To)?.Name;
        var numbers = string.Join(", ", Form.Numbers);
        this.Say(Form.To == door.Actor.Person
            ? TCount("{1} is assigned to you.|{1} are assigned to you.", Form.Numbers.Length, numbers)
            : TCount("{1} is assigned to {2}.|{1} are assigned to {2}.", Form.Numbers.Length, numbers, name));
        return LocalRedirect(Back);
    }
}
