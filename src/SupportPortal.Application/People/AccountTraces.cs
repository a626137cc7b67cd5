using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.People;

/// <summary>Where it stands who somebody is, beside their account; inside the deed that deletes it (R38).</summary>
internal static class AccountTraces
{
    /// <summary>Locks the packs that name the account beside its number, in the order of their keys, as every deed on packs does.</summary>
    public static async Task<List<Pack>> LockPacksNamingAsync(this SupportDbContext db, Guid person, string address, CancellationToken cancel)
    {
        var keys = await db.Set<CoOwner>().Where(one => one.PersonId == person).Select(one => one.PackId).ToListAsync(cancel);
        keys.AddRange(await db.Packs.Where(pack => pack.Recovery!.FromAddress == address || pack.Recovery!.FromOwnerId == person || (pack.OwnerId == person && pack.Recovery!.Objection != null)).Select(pack => pack.Id).ToListAsync(cancel));
        var packs = new List<Pack>();
        foreach (var key in keys.Distinct().Order())
            packs.Add(await db.LockPackAsync(key, cancel));
        return packs;
    }

    /// <summary>Ends co-ownerships, and forgets the address, and what was said in objections, in packs.</summary>
    public static void ForgetIn(IEnumerable<Pack> packs, string address, Moment moment)
    {
        foreach (var pack in packs)
        {
            if (pack.Recovery?.FromAddress == address)
                pack.ForgetFormerAddress();
            // An objection against the one who goes is decided by what it says, as long as it waits.
            var isAgainst = pack.OwnerId == moment.By.Person && pack.Recovery is { IsFrozen: false };
            if (isAgainst || pack.Recovery?.FromOwnerId == moment.By.Person)
                pack.ForgetObjection();
            if (pack.CoOwners.Any(one => one.PersonId == moment.By.Person))
                pack.RemoveCoOwner(moment.By.Person, moment);
        }
    }

    /// <summary>Forgets whom to reach, and who spoke on the telephone, in the incidents of the account.</summary>
    public static async Task ForgetInIncidentsAsync(this SupportDbContext db, Actor person, CancellationToken cancel)
    {
        var incidents = await db.Incidents.Where(one => one.CustomerId == person.Person).ToListAsync(cancel);
        incidents.ForEach(incident => incident.ForgetCustomer(person));
        var entries = await db.TimelineEntries
            .Where(entry => entry.Kind == EntryKind.Call || entry.Kind == EntryKind.AgreementLogged)
            .Where(entry => db.Incidents.Any(one => one.Id == entry.IncidentId && one.CustomerId == person.Person)).ToListAsync(cancel);
        entries.ForEach(entry => entry.ForgetNames());
        await db.Set<Participant>().Where(one => one.PersonId == person.Person).ExecuteDeleteAsync(cancel);
    }

    /// <summary>
    /// Forgets whom to reach, and who spoke, in incidents that were the account's once and were handed over, however often;
    /// they stay with who has them.
    /// </summary>
    public static async Task ForgetInHandedOverAsync(this SupportDbContext db, Account account, CancellationToken cancel)
    {
        var once = await db.OnceOfAsync(account.Id, cancel);
        var keys = once.Keys.ToList();
        var incidents = await db.Incidents.Where(one => keys.Contains(one.Id) && one.CustomerId != account.Id).ToListAsync(cancel);
        var entries = await db.TimelineEntries
            .Where(entry => (entry.Kind == EntryKind.Call || entry.Kind == EntryKind.AgreementLogged) && keys.Contains(entry.IncidentId)).ToListAsync(cancel);
        foreach (var incident in incidents)
        {
            entries.Where(entry => entry.IncidentId == incident.Id && entry.At < once[incident.Id]).ToList().ForEach(entry => entry.ForgetNames());
            incident.ForgetFormerSubmitter(account.Id, account.DisplayName, account.Email ?? "", once[incident.Id]);
        }
    }

    // The incident keeps only who had it last; the audit names all, and when it left each.
    private static async Task<Dictionary<Guid, Instant>> OnceOfAsync(this SupportDbContext db, Guid person, CancellationToken cancel)
    {
        var key = AuditMention.KeyOf(person);
        var moves = await db.AuditEntries.Where(entry => entry.What == nameof(IncidentHandedOver) || entry.What == nameof(IncidentHandedBack))
            .Where(entry => db.AuditMentions.Any(mention => mention.Key == key && mention.EntryId == entry.Id))
            .Select(entry => new { entry.Subject, entry.At }).ToListAsync(cancel);
        return moves.GroupBy(move => move.Subject, move => move.At).ToDictionary(group => group.Key, group => group.Max());
    }

    /// <summary>Cancels the orders of the account that wait for their payment: nobody is there to pay them.</summary>
    public static async Task CancelOrdersAsync(this SupportDbContext db, Moment moment, CancellationToken cancel)
    {
        var unpaid = await db.Orders.Where(order => order.BuyerId == moment.By.Person && order.State == OrderState.Unpaid)
            .Select(order => order.Id).ToListAsync(cancel);
        foreach (var order in unpaid.Order())
        {
            (await db.LockOrderAsync(order, cancel)).CancelWithAccount(moment);
            await db.LookAtCardsAsync(order, moment, cancel);
        }

        foreach (var payment in await db.CardPayments.Where(one => one.BuyerId == moment.By.Person && one.Reason != null).ToListAsync(cancel))
            payment.ForgetReason();
    }

    /// <summary>Throws the drafts of the account, and for it, away; forgets who claimed packs and bought orders.</summary>
    /// <returns>The files whose content goes too.</returns>
    public static async Task<List<Guid>> ForgetPapersAsync(this SupportDbContext db, string address, Moment moment, CancellationToken cancel)
    {
        var person = moment.By.Person;
        var drafts = await db.Drafts.Where(draft => draft.OwnerId == person || draft.CustomerId == person).ToListAsync(cancel);
        var claims = await db.RecoveryRequests.Where(claim => claim.AskedBy == person).ToListAsync(cancel);
        var orders = await db.Orders.Where(order => order.BuyerId == person || order.PurchaserEmailNormalized == address).ToListAsync(cancel);
        db.Drafts.RemoveRange(drafts);
        db.Partners.RemoveRange(await db.Partners.Where(partner => partner.Id == person).ToListAsync(cancel));
        orders.ForEach(order => order.ForgetPurchaser());
        // A document by which an order was recorded as exempt is proof of that order, which the books keep.
        var papers = await db.TaxExemptions.Where(paper => paper.CustomerId == person && !db.Orders.Any(order => order.ExemptionId == paper.Id)).ToListAsync(cancel);
        db.TaxExemptions.RemoveRange(papers);
        var files = drafts.Where(draft => draft.SubmittedAs is null).SelectMany(draft => draft.Content.Files).Select(file => file.Id);
        return [.. files, .. papers.Select(paper => paper.Document.Id), .. claims.Select(claim => claim.ForgetClaimant(moment)).OfType<Guid>()];
    }

    /// <summary>Removes what signs the account in, what it keeps for itself, and mails to it, sent or not.</summary>
    public static async Task RemoveDoorsAndMailsAsync(this SupportDbContext db, Account account, CancellationToken cancel)
    {
        var (id, address) = (account.Id, account.Email ?? "");
        await db.Sessions.Where(one => one.AccountId == id).ExecuteDeleteAsync(cancel);
        await db.SignInTries.Where(one => one.AccountId == id).ExecuteDeleteAsync(cancel);
        await db.RemoveFactorsAsync(account, cancel);
        await db.SavedViews.Where(one => one.Person == id).ExecuteDeleteAsync(cancel);
        await db.UserTokens.Where(one => one.UserId == id).ExecuteDeleteAsync(cancel);
        await db.UserLogins.Where(one => one.UserId == id).ExecuteDeleteAsync(cancel);
        await db.UserClaims.Where(one => one.UserId == id).ExecuteDeleteAsync(cancel);
        await db.Outbox.Where(mail => mail.RecipientId == id || (address != "" && mail.Address == address)).ExecuteDeleteAsync(cancel);
    }
}
