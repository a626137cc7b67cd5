using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Help;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Help;

[Rule("R35")]
public sealed class FaqContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly Moment Now = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);
    private static readonly Moment Visitor = Now with { By = new Actor(Guid.Empty, Roles.None) };

    [Theory, OnEachStore]
    public async Task Is_seeded_once_and_keeps_what_an_admin_wrote(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var seed = new SeedFaq(store.Contexts);
        Assert.Equal(FaqFile.Places().Count, await seed.HandleAsync(Now with { By = Actor.System }, default));
        await new EditAnswer(store.Contexts).RewriteAsync("expiry", "en", "When?", "Never.", 1, Now, default);

        Assert.Equal(0, await seed.HandleAsync(Now with { By = Actor.System }, default));
        var all = await new ReadFaq(store.Contexts, ServiceTerms.Default).AllAsync(default);
        Assert.Equal(FaqFile.Places().Select(place => place.Slug), all.Select(answer => answer.Slug));
        Assert.Equal("Never.", all.Single(answer => answer.Slug == "expiry").In("en").Text);
    }

    [Theory, OnEachStore]
    public async Task Counts_yes_and_no_and_keeps_what_was_wrong(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var say = new SayHelpful(store.Contexts);
        await say.HandleAsync("statement", "en", isHelpful: true, Guid.NewGuid(), Visitor, default);
        await say.HandleAsync("statement", "en", isHelpful: true, Guid.NewGuid(), Visitor, default);
        var no = await say.HandleAsync("statement", "en", isHelpful: false, Guid.NewGuid(), Visitor, default);
        var explain = new ExplainFeedback(store.Contexts);
        await explain.HandleAsync(no, WhatWasWrong.Incomplete, LanguageQuality.Poor, "How do I print it?", Visitor, default);

        var read = new ReadFeedback(store.Contexts);
        var answer = (await new ReadFaq(store.Contexts, ServiceTerms.Default).FindAsync("statement", default))!;
        Assert.Equal(new AnswerCount(2, 1), (await read.CountAsync(default))[answer.Id]);
        Assert.Equal(67, new AnswerCount(2, 1).PercentYes);
        var said = Assert.Single(await read.ExplainedAsync(answer.Id, default));
        Assert.Equal((WhatWasWrong.Incomplete, null, "How do I print it?"), (said.Wrong, said.Quality, said.Words));
        Assert.Equal(1, (await read.WrongsAsync(answer.Id, default))[WhatWasWrong.Incomplete]);
        Assert.Null(await explain.FindAsync(no, "expiry", default));
        await RefusedAsync<FeedbackIsExplainedAlready>(() => explain.HandleAsync(no, WhatWasWrong.Other, null, null, Visitor, default));
    }

    [Theory, OnEachStore]
    public async Task Counts_the_latest_word_of_a_browser(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (say, browser) = (new SayHelpful(store.Contexts), Guid.NewGuid());
        var answer = (await new ReadFaq(store.Contexts, ServiceTerms.Default).FindAsync("mails", default))!;

        // Two tabs say no at once.
        var said = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => say.HandleAsync("mails", "en", isHelpful: false, browser, Visitor, default))));
        Assert.Single(said.Distinct());
        Assert.Equal(new AnswerCount(0, 1), (await new ReadFeedback(store.Contexts).CountAsync(default))[answer.Id]);

        Assert.Equal(said[0], await say.HandleAsync("mails", "en", isHelpful: true, browser, Visitor, default));
        Assert.Equal(new AnswerCount(1, 0), (await new ReadFeedback(store.Contexts).CountAsync(default))[answer.Id]);
    }

    [Theory, OnEachStore]
    public async Task Says_nothing_about_an_answer_that_is_not_shown(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var edit = new EditAnswer(store.Contexts);
        await edit.ShowAsync("refund", shown: false, 1, Now, default);
        await RefusedAsync<NotFound>(() => new SayHelpful(store.Contexts).HandleAsync("refund", "en", isHelpful: true, Guid.NewGuid(), Visitor, default));
        await RefusedAsync<SomeoneElseWasFaster>(() => edit.ShowAsync("refund", shown: true, 1, Now, default));
        Assert.DoesNotContain(await new ReadFaq(store.Contexts, ServiceTerms.Default).AllAsync(default), answer => answer.Slug == "refund");
        await edit.ShowAsync("refund", shown: true, 2, Now, default);
    }

    [Theory, OnEachStore]
    public async Task Keeps_a_question_that_is_proposed_twice_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var propose = new ProposeQuestion(store.Contexts);
        await propose.HandleAsync("Do you work on Sundays?", null, "en", Visitor, default);
        await propose.HandleAsync(" Do you work on Sundays? ", "", "en", Visitor, default);
        var list = new ListProposals(store.Contexts);
        var question = Assert.Single(await list.HandleAsync(waiting: true, default), one => one.Question == "Do you work on Sundays?");

        await new AddAnswer(store.Contexts).HandleAsync("sundays", FaqTopic.Responses, "Do you work on Sundays?", "See the calendar of your country.", question.Id, Now, default);
        Assert.Equal(ProposalState.Answered, (await list.FindAsync(question.Id, default))!.State);
        Assert.Equal("sundays", (await new ReadFaq(store.Contexts, ServiceTerms.Default).AllAsync(default)).Last(answer => answer.Topic == FaqTopic.Responses).Slug);
        await RefusedAsync<ProposalIsDecided>(() => new DecideProposal(store.Contexts).DeclineAsync(question.Id, "Too late", Now, default));
        await RefusedAsync<AnswerExistsAlready>(() => new AddAnswer(store.Contexts).HandleAsync("sundays", FaqTopic.Packs, "?", "!", null, Now, default));
    }

    [Theory, OnEachStore]
    public async Task Makes_room_where_an_answer_is_put(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        await new EditAnswer(store.Contexts).MoveAsync("custom-code", FaqTopic.Exclusions, 1, 1, Now, default);
        var topic = (await new ReadFaq(store.Contexts, ServiceTerms.Default).AllAsync(default)).Where(answer => answer.Topic == FaqTopic.Exclusions).ToList();
        Assert.Equal(("custom-code", "not-covered"), (topic[0].Slug, topic[1].Slug));
        Assert.Equal(Enumerable.Range(1, topic.Count), topic.Select(answer => answer.Order));
    }

    [Theory, OnEachStore]
    public async Task Is_edited_by_admins_only(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        await RefusedAsync<NotAllowed>(() => new EditAnswer(store.Contexts).RewriteAsync("expiry", "en", "?", "!", 1, Visitor, default));
        await RefusedAsync<NotAllowed>(() => new AddAnswer(store.Contexts).HandleAsync("x", FaqTopic.Packs, "?", "!", null, Visitor, default));
        await RefusedAsync<NotAllowed>(() => new DecideProposal(store.Contexts).DeclineAsync(Guid.NewGuid(), "No", Visitor, default));
        await RefusedAsync<NotAllowed>(() => new EditNotices(store.Contexts).PublishAsync(NoticeKind.Information, new NoticeText("en", "?", "!"), null, Visitor, default));
    }

    [Theory, OnEachStore]
    public async Task Shows_notices_while_they_count(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (edit, read) = (new EditNotices(store.Contexts), new ReadNotices(store.Contexts));
        var text = new NoticeText("en", "Mail is late", "By an hour.");
        var until = await edit.PublishAsync(NoticeKind.Disruption, text, Now.Today, Now, default);
        var open = await edit.PublishAsync(NoticeKind.Information, text, null, Now, default);

        Assert.Equal(new[] { open, until }.Order(), (await read.CurrentAsync(Now.Today, default)).Select(notice => notice.Id).Order());
        Assert.Equal([open], (await read.CurrentAsync(Now.Today.PlusDays(1), default)).Select(notice => notice.Id));
        await edit.EndAsync(open, 1, Now, default);
        await RefusedAsync<SomeoneElseWasFaster>(() => edit.RewriteAsync(open, NoticeKind.Information, text, null, 1, Now, default));
        Assert.Empty(await read.CurrentAsync(Now.Today.PlusDays(1), default));
        Assert.Equal(2, (await read.LatestAsync(default)).Count);
    }

    [Theory, OnEachStore]
    [Rule("R29")]
    public async Task Lists_the_lifecycle_dates_ahead(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var ahead = await new ListDatesAhead(store.Contexts).HandleAsync(new LocalDate(2029, 12, 1), default);
        Assert.Contains(ahead, date => date.Product.Slug == "mssqlserver" && date.Version.Slug == "15.0" && date.Day == new LocalDate(2030, 1, 8));
        Assert.Equal(ahead.OrderBy(date => date.Day).Select(date => date.Day), ahead.Select(date => date.Day));
    }

    private static async Task RefusedAsync<T>(Func<Task> deed)
        where T : Refusal => Assert.IsType<T>((await Assert.ThrowsAsync<RefusedException>(deed)).Refusal);
}
