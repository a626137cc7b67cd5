using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.People;

/// <summary>
/// What concerns a person, as they may read it: never what engineers note among themselves, nor what signs somebody in. Of
/// others there is what the person sees of them in the portal.
/// </summary>
internal static class OwnRows
{
    /// <summary>The kinds of things, each with its rows.</summary>
    public static IEnumerable<(string Name, IAsyncEnumerable<object> Rows)> Of(SupportDbContext db, Guid person) =>
        [.. AccountOf(db, person), .. IncidentsOf(db, person), .. PacksOf(db, person), .. TracesOf(db, person)];

    /// <summary>The files: of own incidents as their customer sees them, what the person uploaded, and own documents.</summary>
    public static async IAsyncEnumerable<OwnFile> FilesAsync(SupportDbContext db, Guid person)
    {
        foreach (var paper in await db.TaxExemptions.AsNoTracking().Where(one => one.CustomerId == person).ToListAsync())
            yield return new OwnFile(paper.Document.Id, paper.Document.FileName);
        foreach (var claim in await db.RecoveryRequests.AsNoTracking().Where(one => one.AskedBy == person).ToListAsync())
        {
            if (claim.Proof is { } proof)
                yield return new OwnFile(proof.Id, proof.FileName);
        }

        var attached = db.Attachments.AsNoTracking().Where(file => file.RemovedAt == null)
            .Where(file => file.UploadedBy == person || (!file.IsInternal && db.Incidents.Any(one => one.Id == file.IncidentId && one.CustomerId == person)))
            .Select(file => new OwnFile(file.Id, file.FileName));
        await foreach (var file in attached.AsAsyncEnumerable())
            yield return file;
    }

    private static IEnumerable<(string, IAsyncEnumerable<object>)> AccountOf(SupportDbContext db, Guid person)
    {
        yield return ("account", Rows(db.Users.Where(one => one.Id == person).Select(one => new
        {
            one.Id, one.Email, one.DisplayName, one.Company, one.Country, one.TimeZone, one.Language,
            one.Roles, one.MutedTopics, one.CreatedAt, one.LastSignInAt,
        })));
        yield return ("passkeys", Rows(db.UserPasskeys.Where(one => one.UserId == person).Select(one => new { one.Name, one.AddedAt, one.LastUsedAt })));
        yield return ("authenticator", Rows(db.Authenticators.Where(one => one.AccountId == person).Select(one => new { one.AddedAt, one.LastUsedAt })));
        yield return ("sessions", Rows(db.Sessions.Where(one => one.AccountId == person).Select(one => new { one.StartedAt, one.LastSeenAt, one.ExpiresAt, one.Way, one.Browser })));
        yield return ("views", Rows(db.SavedViews.Where(one => one.Person == person).Select(one => new { one.Name, one.Query, one.SavedAt })));
        yield return ("sign-ins", Rows(db.SignInTries.Where(one => one.AccountId == person).OrderBy(one => one.At).Select(one => new { one.At, one.Way, one.Device, one.Succeeded })));
    }

    private static IEnumerable<(string, IAsyncEnumerable<object>)> IncidentsOf(SupportDbContext db, Guid person)
    {
        var own = db.Incidents.IgnoreAutoIncludes().Where(one => one.CustomerId == person);
        yield return ("incidents", Rows(own.OrderBy(one => one.Number).Select(one => new
        {
            one.Number, one.SubmittedAt, one.Title, one.Description, one.WhatChanged, one.StepsTried, one.StartedOn, one.ProductName, one.VersionName,
            one.Plan, one.Severity, one.SupportHours, one.Stage, one.Billing, one.ResponseDue, one.RespondedAt, one.Impact, one.Contacts, one.Preference, one.Closure,
        })));
        yield return ("messages", Rows(db.TimelineEntries.Where(entry => !entry.IsInternal || entry.Author == person)
            .Where(entry => entry.Author == person || own.Any(one => one.Id == entry.IncidentId))
            .OrderBy(entry => entry.At).Select(entry => new
            {
                Incident = db.Incidents.Where(one => one.Id == entry.IncidentId).Select(one => one.Number).First(),
                entry.Sequence, entry.Kind, entry.Side, ByMe = entry.Author == person, entry.At, entry.Text, entry.TextRemovedAt,
            })));
        yield return ("definitions", Rows(own.SelectMany(one => one.Definitions, (one, definition) => new { one.Number, Definition = definition.Text, Version = definition.Number })));
        yield return ("participations", Rows(db.Set<Participant>().Where(one => one.PersonId == person)
            .Select(one => new { Incident = db.Incidents.Where(row => row.Id == one.IncidentId).Select(row => row.Number).First() })));
        yield return ("drafts", Rows(db.Drafts.Where(draft => draft.OwnerId == person).Select(draft => draft.Content)));
    }

    private static IEnumerable<(string, IAsyncEnumerable<object>)> PacksOf(SupportDbContext db, Guid person)
    {
        yield return ("packs", Rows(
            from pack in db.Packs
            where pack.OwnerId == person || pack.CoOwners.Any(one => one.PersonId == person)
            join last in db.LastEntries() on pack.Id equals last.PackId
            select new { pack.Id, pack.Plan, pack.PurchasedOn, pack.Size, Balance = last.BalanceAfter, pack.LastDay, IsOwner = pack.OwnerId == person }));
        yield return ("ledger", Rows(db.LedgerEntries.Where(entry => db.Packs.Any(pack => pack.Id == entry.PackId && pack.OwnerId == person))
            .OrderBy(entry => entry.At).Select(entry => new { Pack = entry.PackId, entry.Sequence, entry.Kind, entry.Change, entry.BalanceAfter, entry.At, ByMe = entry.By == person, entry.Reason, entry.IncidentNumber })));
        yield return ("orders", Rows(db.Orders.Where(order => db.Users.Any(one => one.Id == person && one.NormalizedEmail == order.PurchaserEmailNormalized)).Select(order => new
        {
            Number = order.NumberWritten, order.PurchaserEmail, order.PurchaserName, order.Company, order.Plan, order.PurchasedOn, order.PaidOn,
            order.Amount, order.Currency, order.Jurisdiction, order.State, order.RecordedAt, order.CancelledAt, order.CancelReason,
        })));
        yield return ("card-payments", Rows(db.CardPayments.Where(one => one.BuyerId == person).OrderBy(one => one.BegunAt).Select(one => new
        {
            Order = one.OrderId, one.Amount, one.Currency, one.BegunAt, one.State, one.Reference, one.Total, one.TotalCurrency, one.PaidAt, one.Answer, one.Reason,
        })));
        yield return ("recoveries", Rows(db.RecoveryRequests.Where(one => one.AskedBy == person).Select(one => new { Number = one.NumberWritten, one.Company, one.Relation, one.AskedAt, one.State, one.DecidedAt, one.Reason })));
        yield return ("tax-exemptions", Rows(db.TaxExemptions.Where(one => one.CustomerId == person).Select(one => new { one.Jurisdiction, one.CertificateNumber, one.ValidUntil, one.UploadedAt, one.State, one.DecidedAt, one.Reason })));
        yield return ("partner-status", Rows(db.Partners.Where(one => one.Id == person).Select(one => new { one.Status, one.DecidedAt })));
    }

    private static IEnumerable<(string, IAsyncEnumerable<object>)> TracesOf(SupportDbContext db, Guid person)
    {
        yield return ("mails", Rows(db.Outbox.Where(mail => mail.RecipientId == person).OrderBy(mail => mail.CreatedAt).Select(mail => new { mail.Kind, mail.CreatedAt, mail.SentAt })));
        yield return ("audit", Rows(db.AuditEntries.Where(entry => entry.By == person || entry.Subject == person).OrderBy(entry => entry.At).Select(entry => new { entry.At, entry.What, entry.Subject, ByMe = entry.By == person })));
    }

    // Row by row, so that all of them are never in memory.
    private static async IAsyncEnumerable<object> Rows<T>(IQueryable<T> query)
        where T : class
    {
        await foreach (var row in query.AsNoTracking().AsAsyncEnumerable())
            yield return row;
    }
}
