using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.People;

/// <summary>What becomes of things when an account is deleted, and what stands in the way (R38).</summary>
/// <param name="Open">The open incidents of the account, the oldest first; they are closed first.</param>
/// <param name="Assigned">How many open incidents the account has as an engineer.</param>
/// <param name="IsLastAdmin">Whether no other admin is there.</param>
/// <param name="Packs">Its packs with incidents left, with the order confirmation numbers that recover them.</param>
/// <param name="Drafts">How many drafts go.</param>
/// <param name="Unpaid">Its orders that are not paid, which are cancelled, the oldest first.</param>
public sealed record DeletionOutlook(
    IReadOnlyList<OpenOfAccount> Open, int Assigned, bool IsLastAdmin, IReadOnlyList<(Pack Pack, string Number)> Packs, int Drafts, IReadOnlyList<Order> Unpaid)
{
    /// <summary>Why it cannot be deleted now, or null.</summary>
    public Refusal? WhyNot =>
        Open.Count > 0 ? new OpenIncidentsFirst(Open.Count)
        : Assigned > 0 ? new AssignedIncidentsFirst(Assigned)
        : IsLastAdmin ? new LastAdminStays()
        : null;
}

/// <summary>An open incident of an account.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
public sealed record OpenOfAccount(IncidentNumber Number, string Title);
