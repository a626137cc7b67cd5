using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Lists the problems that the incident holds; the customer answers each further one (R10).</summary>
public sealed class SplitModel(ReadIncident read, Door door, SplitIncident split) : WorkPage(read, door)
{
    [BindProperty]
    public SplitForm Form { get; set; } = new();

    public Refusal? WhyNot => Incident.CanSplit(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        if (HttpMethods.IsGet(Request.Method))
            Form = SplitForm.Of(Incident);
        Form.AddRoom();
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Form.More)
            return Page();
        await split.HandleAsync(Number, Form.Listed, Form.Seen, Moment, cancel);
        return Done(T("The split is proposed. {0} accepts or declines each further problem.", Customer), "split");
    }
}
