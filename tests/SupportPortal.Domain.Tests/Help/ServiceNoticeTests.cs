using SupportPortal.Domain.Help;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Help;

[Rule("R35")]
public sealed class ServiceNoticeTests
{
    private static readonly NoticeText Text = new("en", "Mail is late", "Mails come an hour late.");
    private static readonly Moment Later = Given.Moment with { At = Given.Moment.At + Duration.FromHours(1) };

    [Theory]
    [InlineData(null, "2030-01-01", true)] // until it is ended
    [InlineData("2026-11-20", "2026-11-20", true)] // the last day counts to its end
    [InlineData("2026-11-20", "2026-11-21", false)]
    public void Counts_through_its_last_day(string? last, string today, bool counts) =>
        Assert.Equal(counts, ANotice(last is null ? null : Given.On(last)).CountsOn(Given.On(today)));

    [Fact]
    public void Is_over_once_an_admin_says_so()
    {
        var notice = ANotice(lastDay: null);
        notice.End(Later);
        Assert.False(notice.CountsOn(Later.Today));
        Assert.Equal((Later.At, Later.At), (notice.EndedAt, notice.ChangedAt));
        Assert.IsType<NoticeIsOver>(Assert.Throws<RefusedException>(() => notice.End(Later)).Refusal);
        Assert.IsType<NoticeIsOver>(Assert.Throws<RefusedException>(() => notice.Rewrite(NoticeKind.Information, Text, null, Later)).Refusal);
    }

    [Fact]
    public void Has_a_last_day_that_is_not_past()
    {
        var past = Given.Moment.Today.PlusDays(-1);
        var refusal = new LastDayIsPast(Given.Moment.Today);
        Assert.Equal(refusal, Assert.Throws<RefusedException>(() => ANotice(past)).Refusal);
        Assert.Equal(refusal, Assert.Throws<RefusedException>(() => ANotice(Given.Moment.Today).Rewrite(NoticeKind.Information, Text, past, Later)).Refusal);
    }

    [Fact]
    public void Stays_as_it_is_after_its_last_day()
    {
        var notice = ANotice(Given.Moment.Today);
        var next = Moment.Of(Given.Moment.By, Given.Moment.At + Duration.FromDays(1), DateTimeZone.Utc);
        Assert.IsType<NoticeIsOver>(Assert.Throws<RefusedException>(() => notice.Rewrite(NoticeKind.Information, Text, null, next)).Refusal);
        Assert.IsType<NoticeIsOver>(Assert.Throws<RefusedException>(() => notice.End(next)).Refusal);
    }

    [Fact]
    public void Is_written_anew_and_says_when()
    {
        var notice = ANotice(lastDay: null);
        notice.Rewrite(NoticeKind.Disruption, Text with { Text = "Solved soon." }, null, Later);
        Assert.Equal(("Solved soon.", Later.At, Given.Moment.At), (notice.In("sv").Text, notice.ChangedAt, notice.PublishedAt));
        Assert.IsType<NoticeIsUnchanged>(Assert.Throws<RefusedException>(() => notice.Rewrite(NoticeKind.Disruption, Text with { Text = "Solved soon." }, null, Later)).Refusal);
        Assert.Equal([new NoticePublished(Given.Moment, notice.Id), new NoticeRewritten(Later, notice.Id)], notice.Events);
    }

    private static ServiceNotice ANotice(LocalDate? lastDay) => new(NoticeKind.Disruption, [Text], lastDay, Given.Moment);
}
