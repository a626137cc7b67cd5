using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Asks before a text is removed for good, since passwords get pasted (R37).</summary>
public sealed class RemoveTextModel(IncidentDoor door, RemoveText remove, FindCopies find) : DeedPage(door)
{
    /// <summary>The place of the entry in the timeline.</summary>
    [BindProperty(SupportsGet = true)]
    public int Entry { get; set; }

    public TimelineEntry Target { get; private set; } = null!;

    /// <summary>The incidents that may hold copies, which go too; none of what only the support side reads.</summary>
    public IReadOnlyList<KinIncident> Copies { get; private set; } = [];

    public override Refusal? WhyNot => Incident.CanRemoveText(Target, Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // It may lie before the latest entries.
        if (Entry is < 1 or > 1_000_000 || !await base.LoadAsync(cancel) || await ReadBeforeAsync(Entry + 1, cancel) is not { } until)
            return false;
        Target = until.Entries.LastOrDefault(entry => entry.Sequence == Entry)!;
        if (Target is null)
            return false;
        if (!Target.IsInternal)
            Copies = await find.HandleAsync(Incident, Actor, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await remove.HandleAsync(Number, Entry, Moment, cancel);
        return Done(T("The text is removed. If it held a password, change that password."));
    }
}
