using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Declines a part of a split, which is not pursued (R10).</summary>
public sealed class DeclinePartModel(IncidentDoor door, DeclinePart decline) : DeedPage(door)
{
    [BindProperty(SupportsGet = true)]
    public int Part { get; set; }

    public SplitPart Problem => Incident.Parts.Single(part => part.Number == Part);

    public override Refusal? WhyNot => Incident.CanAnswerPart(Part, Actor, Moment.At);

    public override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await base.LoadAsync(cancel) && Incident.Parts.Any(part => part.Number == Part);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await decline.HandleAsync(Number, Part, Moment, cancel);
        return Done(T("“{0}” is declined and not pursued. Nothing was used.", Problem.Title));
    }
}
