using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Replies;

namespace SupportPortal.Application.Replies;

/// <summary>An admin minds the canned replies. Two who change the same one: the second is told so.</summary>
public sealed class EditReplies(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Adds a reply in the original language.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="RefusedException"><see cref="VariableIsUnknown"/>, <see cref="ReplyNameIsTaken"/>, <see cref="NotAllowed"/>.</exception>
    public Task<Guid> AddAsync(string name, string text, Moment moment, CancellationToken cancel)
    {
        Insist(moment);
        return store.DecideAsync(
            async db =>
            {
                var reply = new CannedReply([new ReplyText(CannedReply.Original, name, text)], moment);
                await CheckNameAsync(db, reply.Id, CannedReply.Original, name, cancel);
                db.CannedReplies.Add(reply);
                return reply.Id;
            },
            cancel);
    }

    /// <summary>Writes the text of a language anew.</summary>
    /// <exception cref="RefusedException"><see cref="CannedReplyIsUnchanged"/>, <see cref="VariableIsUnknown"/>, <see cref="ReplyNameIsTaken"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task RewriteAsync(Guid id, ReplyText text, long seen, Moment moment, CancellationToken cancel) => EditAsync(
        id,
        seen,
        async (db, reply) =>
        {
            await CheckNameAsync(db, id, text.Language, text.Name, cancel);
            reply.Rewrite(text, moment);
        },
        moment,
        cancel);

    /// <summary>Offers it to engineers, or no longer.</summary>
    /// <exception cref="RefusedException"><see cref="CannedReplyIsUnchanged"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task OfferAsync(Guid id, bool offered, long seen, Moment moment, CancellationToken cancel) => EditAsync(
        id,
        seen,
        (_, reply) =>
        {
            if (offered)
                reply.Restore(moment);
            else
                reply.Retire(moment);
            return Task.CompletedTask;
        },
        moment,
        cancel);

    private Task EditAsync(Guid id, long seen, Func<SupportDbContext, CannedReply, Task> edit, Moment moment, CancellationToken cancel)
    {
        Insist(moment);
        return store.DecideAsync(
            async db =>
            {
                var reply = await db.CannedReplies.SingleOrDefaultAsync(one => one.Id == id, cancel) ?? throw new RefusedException(new NotFound());
                if (reply.Version != seen)
                    new SomeoneElseWasFaster().Throw();
                await edit(db, reply);
            },
            cancel);
    }

    // There are some dozens; two admins at once may make twins, of which the list then shows both.
    private static async Task CheckNameAsync(SupportDbContext db, Guid id, string language, string name, CancellationToken cancel)
    {
        var others = await db.CannedReplies.AsNoTracking().Where(one => one.Id != id).ToListAsync(cancel);
        if (others.Exists(one => one.Has(language) && string.Equals(one.In(language).Name, name, StringComparison.OrdinalIgnoreCase)))
            new ReplyNameIsTaken(name).Throw();
    }

    private static void Insist(Moment moment)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
    }
}
