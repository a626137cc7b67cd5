using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>
    /// Why an admin cannot hand it over to who has recovered the pack that paid for it, or null: only open ones that were
    /// submitted before the recovery by somebody who has the pack no longer (R25).
    /// </summary>
    /// <param name="pack">The pack that paid for it.</param>
    /// <param name="anotherAdminExists">Whether anyone but the one who decides could decide (R37).</param>
    /// <param name="by">Who decides.</param>
    public Refusal? CanHandOver(Pack pack, bool anotherAdminExists, Actor by)
    {
        if (pack.Id != PackId)
            throw new ArgumentException("Not the pack that paid for the incident.", nameof(pack));
        if (!by.IsAdmin)
            return Forbidden(by);
        return Closed() ?? WhyItStays(pack)
            ?? (anotherAdminExists && IsHandingOverMatterOf(by, pack) ? new AnotherAdminDecides() : null);
    }

    /// <summary>Hands it over: it is the new owner's, and who had it sees it no longer (R25).</summary>
    /// <param name="pack">The pack that paid for it.</param>
    /// <param name="anotherAdminExists">Whether anyone but the one who decides could decide (R37).</param>
    /// <param name="moment">The admin, and when.</param>
    public void HandOver(Pack pack, bool anotherAdminExists, Moment moment)
    {
        CanHandOver(pack, anotherAdminExists, moment.By)?.Throw();
        var (from, to, ownMatter) = (CustomerId, pack.OwnerId!.Value, IsHandingOverMatterOf(moment.By, pack));
        CustomerId = to;
        _participants.RemoveAll(participant => participant.PersonId == to);
        // Who has just got it gets the whole time to answer what waits.
        if (SilentSince is not null)
            CountSilence(moment.At);
        var entry = Append(EntryKind.HandedOver, Side.Support, moment, details: new() { Person = to });
        Raise(new IncidentHandedOver(from, to, ownMatter, Number, entry.Id, moment));
    }

    private Refusal? WhyItStays(Pack pack)
    {
        if (pack is not { Recovery: { } recovery, OwnerId: not null })
            return new NobodyToHandOverTo();
        if (recovery.IsFrozen)
            return new PackIsFrozen();
        if (pack.BelongsTo(CustomerId))
            return new SubmitterHasThePack();
        return SubmittedAt >= recovery.At ? new SubmittedAfterRecovery(recovery.At) : null;
    }

    private bool IsHandingOverMatterOf(Actor by, Pack pack) => IsOnCustomersSide(by) || pack.BelongsTo(by.Person);
}
