using System.Globalization;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Queue;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R16")]
public sealed class TimeLeftTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 14, 20);
    private static readonly Reader Reader = new(DateTimeZoneProviders.Tzdb["Europe/Stockholm"], CultureInfo.GetCultureInfo("en"), Now);

    [Fact]
    public void Counts_in_the_time_of_the_promise() =>
        Assert.Equal(new TimeLeft("left", "clock", "2 h 40 min", "Mon 10:00", 2.0 / 3), TimeLeft.Of(Row(Instant.FromUtc(2026, 11, 23, 9, 0), Duration.FromMinutes(160)), Reader));

    [Fact]
    public void Warns_when_a_quarter_is_left() =>
        Assert.Equal(("left is-risk", "18 min", "15:38"), Shown(Row(Now + Duration.FromMinutes(18), Duration.FromMinutes(18), atRisk: Now)));

    [Fact]
    public void Says_how_late_it_is() =>
        Assert.Equal(("left is-missed", "25 min late", "14:55"), Shown(Row(Now - Duration.FromMinutes(25), null)));

    [Fact]
    public void Says_how_long_the_customer_waits() =>
        Assert.Equal(("left is-wait", "Waits 49 min", "14:31"), Shown(Row(Now, null) with { RespondedAt = Now, AttentionAt = Now - Duration.FromMinutes(49) }));

    [Theory]
    [InlineData(180, "left", "3 h", "18:20", 0.75)]
    [InlineData(60, "left is-risk", "1 h", "16:20", 0.5)]
    [InlineData(-25, "left is-missed", "25 min late", "14:55", 1)]
    public void Says_by_when_the_customer_is_contacted_next(int minutes, string css, string words, string moment, double share)
    {
        var by = Now + Duration.FromMinutes(minutes);
        var row = Row(Now, null) with { RespondedAt = Now, AttentionAt = by, NextContactBy = by, NextContactSetAt = Now - Duration.FromMinutes(60) };
        Assert.Equal(new TimeLeft(css, "phone", words, moment, share) { IsContact = true }, TimeLeft.Of(row, Reader));
        Assert.Equal("next contact by", TimeLeft.Of(row, Reader)!.Before);
    }

    [Fact]
    public void Says_how_long_the_customer_waits_when_that_is_longer() =>
        Assert.Equal("Waits 49 min", Shown(Row(Now, null) with { RespondedAt = Now, AttentionAt = Now - Duration.FromMinutes(49), NextContactBy = Now }).Words);

    [Fact]
    public void Is_nothing_when_nothing_is_due() =>
        Assert.Null(TimeLeft.Of(Row(Now, null) with { RespondedAt = Now, AttentionAt = Incident.NoAttention }, Reader));

    private static (string Css, string Words, string Moment) Shown(QueueRow row) => TimeLeft.Of(row, Reader) is { } left ? (left.Css, left.Words, left.Moment) : default;

    private static QueueRow Row(Instant due, Duration? left, Instant? atRisk = null) => new()
    {
        Number = new IncidentNumber(1),
        Title = "",
        Severity = Severity.B,
        Stage = Stage.New,
        ProductName = "",
        VersionName = "",
        Company = "",
        Customer = "",
        AssigneeId = null,
        Assignee = null,
        AttentionAt = due,
        ResponseDue = due,
        AtRiskAt = atRisk ?? due,
        RespondedAt = null,
        TargetSeconds = 4 * 3600,
        IsBusinessTime = true,
        CalendarId = Guid.Empty,
        Left = left,
    };
}
