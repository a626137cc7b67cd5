using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Packs;

/// <summary>Somebody's packs (R19 to R22).</summary>
public sealed class IndexModel(ListOwnPacks list, FindPeople people, Door door) : PageModel
{
    private IReadOnlyList<PackCard> _packs = [];

    public Moment Moment { get; } = door.Moment;

    /// <summary>What can still be used, now or after a decision.</summary>
    public IReadOnlyList<PackCard> Current { get; private set; } = [];

    /// <summary>Expired and used up, the latest first.</summary>
    public IEnumerable<PackCard> Past => _packs.Where(card => card.IsPast).Reverse();

    /// <summary>What was asked for and is not decided (R25).</summary>
    public IReadOnlyList<RecoveryRequest> Claims { get; private set; } = [];

    public bool HasNone => _packs.Count == 0;

    public int Left => Current.Sum(card => card.Pack.Balance);

    /// <summary>Those of which something can be used now.</summary>
    public IEnumerable<PackCard> Ready => Current.Where(card => card.WhyNot is null);

    /// <summary>Those of which nothing can be used now, each of which says why: on hold, or for partners only (R25, R32).</summary>
    public IEnumerable<PackCard> Held => Current.Where(card => card.WhyNot is not null);

    /// <summary>How many of what is left can be used now: a pack that was recovered lets go one, a frozen one none (R25).</summary>
    public int Usable => Current.Sum(card => card.Usable);

    /// <summary>The address of the account that is signed in, for somebody who has no pack (R21).</summary>
    public string? SignedInAs { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var person = Moment.By.Person;
        _packs = [.. (await list.HandleAsync(person, cancel)).Select(own => new PackCard(own, Moment))];
        Current = [.. _packs.Where(card => !card.IsPast)];
        if (Current.Count > 1 && Current.FirstOrDefault(card => card.WhyNot is null) is { } first)
            Current = [.. Current.Select(card => card == first ? card with { IsOfferedFirst = true } : card)];
        Claims = [.. (await list.ClaimsAsync(person, cancel)).Select(own => own.Claim).Where(claim => claim.State == RecoveryState.Waiting)];
        if (HasNone)
            SignedInAs = (await people.OneAsync(person, cancel))?.Email;
    }
}
