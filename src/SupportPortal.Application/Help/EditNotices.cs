using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>An admin tells everybody about the service itself (R35).</summary>
public sealed class EditNotices(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Publishes a notice.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="RefusedException"><see cref="LastDayIsPast"/>, <see cref="NotAllowed"/>.</exception>
    public Task<Guid> PublishAsync(NoticeKind kind, NoticeText text, LocalDate? lastDay, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            db =>
            {
                var notice = new ServiceNotice(kind, [text], lastDay, moment);
                db.ServiceNotices.Add(notice);
                return Task.FromResult(notice.Id);
            },
            cancel);
    }

    /// <summary>Writes a notice anew.</summary>
    /// <exception cref="RefusedException"><see cref="NoticeIsOver"/>, <see cref="LastDayIsPast"/>, <see cref="NoticeIsUnchanged"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task RewriteAsync(Guid id, NoticeKind kind, NoticeText text, LocalDate? lastDay, long seen, Moment moment, CancellationToken cancel) =>
        EditAsync(id, seen, notice => notice.Rewrite(kind, text, lastDay, moment), moment, cancel);

    /// <summary>Says that it is over.</summary>
    /// <exception cref="RefusedException"><see cref="NoticeIsOver"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task EndAsync(Guid id, long seen, Moment moment, CancellationToken cancel) =>
        EditAsync(id, seen, notice => notice.End(moment), moment, cancel);

    private Task EditAsync(Guid id, long seen, Action<ServiceNotice> edit, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            async db =>
            {
                var notice = await db.ServiceNotices.SingleOrDefaultAsync(one => one.Id == id, cancel) ?? throw new RefusedException(new NotFound());
                if (notice.Version != seen)
                    new SomeoneElseWasFaster().Throw();
                edit(notice);
            },
            cancel);
    }
}
