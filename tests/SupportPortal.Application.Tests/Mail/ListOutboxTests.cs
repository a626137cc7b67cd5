using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Application.Tests.Mail;

public sealed class ListOutboxTests
{
    [Theory, OnEachStore]
    public async Task Shows_every_mail_once_page_after_page(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        // Many of the same instant: the key decides among them.
        var mails = Enumerable.Range(0, 120).Select(_ => MailGiven.AMail()).ToList();
        await store.Contexts.DecideAsync(async db => await db.Outbox.AddRangeAsync(mails), CancellationToken.None);
        var list = new ListOutbox(store.Contexts);

        var (first, second) = await list.HandleAsync(null, null, CancellationToken.None);
        var (middle, third) = await list.HandleAsync(null, second, CancellationToken.None);
        var (last, end) = await list.HandleAsync(null, third, CancellationToken.None);

        Assert.Equal(mails.Select(mail => mail.Id).Order(), first.Concat(middle).Concat(last).Select(row => row.Id).Order());
        Assert.Null(end);
    }
}
