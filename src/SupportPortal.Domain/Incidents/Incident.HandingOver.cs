using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>Who had it before it was handed over with its pack, while it can go back to them; null otherwise (R25).</summary>
    public Guid? HandedOverFrom { get; private set; }

    /// <summary>When it was handed over; null if it was not, or went back.</summary>
    public Instant? HandedOverAt { get; private set; }

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
            ?? OwnMatter.WhyNot(IsHandingOverMatterOf(by, pack), anotherAdminExists);
    }

    /// <summary>Hands it over: it is the new owner's, and who had it sees it no longer (R25).</summary>
    /// <param name="pack">The pack that paid for it.</param>
    /// <param name="anotherAdminExists">Whether anyone but the one who decides could decide (R37).</param>
    /// <param name="moment">The admin, and when.</param>
    public void HandOver(Pack pack, bool anotherAdminExists, Moment moment)
    {
        CanHandOver(pack, anotherAdminExists, moment.By)?.Throw();
        var (from, to, ownMatter) = (CustomerId, pack.OwnerId!.Value, IsHandingOverMatterOf(moment.By, pack));
        (HandedOverFrom, HandedOverAt) = (from, moment.At);
        var entry = Become(to, EntryKind.HandedOver, moment);
        Raise(new IncidentHandedOver(from, to, ownMatter, Number, entry.Id, moment));
    }

    /// <summary>
    /// Why it does not go back to who had it before, or null: only what was handed over since the recovery goes back, open or
    /// closed, once the objection has taken the pack from who has it now (R25).
    /// </summary>
    public Refusal? CanHandBack(Pack pack, Actor by)
    {
        if (pack.Id != PackId)
            throw new ArgumentException("Not the pack that paid for the incident.", nameof(pack));
        if (!by.IsAdmin)
            return Forbidden(by);
        if (HandedOverFrom is null || HandedOverAt < pack.Recovery?.At)
            return new WasNotHandedOver();
        return pack.Recovery is { IsFrozen: true } ? new PackIsFrozen() : pack.BelongsTo(CustomerId) ? new SubmitterHasThePack() : null;
    }

    /// <summary>Gives it back to who had it, with the pack that went back because of an objection (R25).</summary>
    /// <param name="pack">The pack that paid for it, gone back already.</param>
    /// <param name="moment">The admin, and when.</param>
    public void HandBack(Pack pack, Moment moment)
    {
        CanHandBack(pack, moment.By)?.Throw();
        var (from, to) = (CustomerId, HandedOverFrom!.Value);
        (HandedOverFrom, HandedOverAt) = (null, null);
        var entry = Become(to, EntryKind.HandedBack, moment);
        Raise(new IncidentHandedBack(from, to, Number, entry.Id, moment));
    }

    /// <summary>
    /// Forgets who had it once, when their account is deleted: it stays where it is, and they are not to be reached about it
    /// any more (R38).
    /// </summary>
    /// <param name="person">The account.</param>
    /// <param name="name">Its name.</param>
    /// <param name="address">Its address.</param>
    /// <param name="until">When the incident last left them: who agreed before it is forgotten too.</param>
    public void ForgetFormerSubmitter(Guid person, string name, string address, Instant until)
    {
        if (HandedOverFrom == person)
            (HandedOverFrom, HandedOverAt) = (null, null);
        Contacts = [.. Contacts.Where(contact => !Says(contact.Name, name) && !Says(contact.Email, address))];
        _definitions.FindAll(definition => definition.AgreedAt < until).ForEach(definition => definition.ForgetWhoAgreed());

        static bool Says(string? said, string of) => string.Equals(said?.Trim(), of.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private TimelineEntry Become(Guid to, EntryKind kind, Moment moment)
    {
        CustomerId = to;
        _participants.RemoveAll(participant => participant.PersonId == to);
        // Who has just got it gets the whole time to answer what waits.
        if (SilentSince is not null)
            CountSilence(moment.At);
        return Append(kind, Side.Support, moment, details: new() { Person = to });
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
