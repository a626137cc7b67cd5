using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.Given;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>Submitted in Warsaw on Tuesday at 15:10; Wednesday is a holiday; due on Thursday at 15:10.</summary>
public sealed class ResponseReceiptTests
{
    private static readonly CalendarVersion Warsaw = AVersion(ACalendar(
        "Europe/Warsaw", ["08:00-12:00", "12:30-16:30"], holidays: ["2026-11-11"]));

    private readonly ResponseReceipt _receipt = ResponseClock.Promise(Severity.C, At("2026-11-10T14:10:00Z"), Warsaw);

    [Fact]
    [Rule("R14")]
    public void Holds_the_counted_slices_and_why_each_begins_and_ends() => Assert.Equal(
        [
            new(At("2026-11-10T14:10:00Z"), At("2026-11-10T15:30:00Z"), SliceEdge.Submitted, SliceEdge.Closing),
            new(At("2026-11-12T07:00:00Z"), At("2026-11-12T11:00:00Z"), SliceEdge.Opening, SliceEdge.Closing),
            new CountedSlice(At("2026-11-12T11:30:00Z"), At("2026-11-12T14:10:00Z"), SliceEdge.Opening, SliceEdge.Due),
        ],
        _receipt.Slices);

    [Fact]
    public void Holds_the_days_between_with_their_open_hours()
    {
        Assert.Equal([On("2026-11-10"), On("2026-11-11"), On("2026-11-12")], _receipt.Days.Select(day => day.Date));
        Assert.Equal(
            [new(At("2026-11-12T07:00:00Z"), At("2026-11-12T11:00:00Z")), new OpenInterval(At("2026-11-12T11:30:00Z"), At("2026-11-12T15:30:00Z"))],
            _receipt.Days[2].Open);
        Assert.Equal((At("2026-11-09T23:00:00Z"), At("2026-11-10T23:00:00Z")), (_receipt.Days[0].Starts, _receipt.Days[0].Ends));
    }

    [Fact]
    public void Names_the_holidays_between()
    {
        var closed = Assert.Single(_receipt.ClosedDays);
        Assert.Equal((On("2026-11-11"), "Holiday of 2026-11-11", false), (closed.Date, closed.Holiday, closed.HasOwnHours));
    }

    [Fact]
    public void Marks_a_day_with_hours_of_its_own() => Assert.True(ResponseClock
        .Promise(Severity.B, At("2026-12-24T00:00:00Z"), AVersion(ACalendar(ownHours: Own("2026-12-24", "09:00-12:00"))))
        .Days[0].HasOwnHours);

    [Fact]
    [Rule("R14")]
    public void Names_the_calendar_and_the_data_it_was_counted_by()
    {
        Assert.Equal(new CalendarReference(Warsaw.Id, "SE", "Stockholm office", 1), _receipt.Calendar);
        Assert.Equal("Europe/Warsaw", _receipt.TimeZoneId);
        Assert.Matches("^20[0-9]{2}[a-z]$", _receipt.TimeZoneDataVersion);
    }

    [Fact]
    [Rule("R12")]
    public void Counts_severity_A_around_the_clock_and_names_the_calendar()
    {
        var night = ResponseClock.Promise(Severity.A, At("2026-11-10T22:30:00Z"), Warsaw);
        Assert.Equal(
            new CountedSlice(At("2026-11-10T22:30:00Z"), At("2026-11-11T00:30:00Z"), SliceEdge.Submitted, SliceEdge.Due),
            Assert.Single(night.Slices));
        Assert.Equal((At("2026-11-11T00:30:00Z"), At("2026-11-11T00:00:00Z")), (night.Due, night.AtRiskAt));
        Assert.Equal(Warsaw.Reference, night.Calendar);
    }

    [Fact]
    public void Joins_what_is_counted_across_midnight()
    {
        var always = AVersion(ACalendar(hours: ["00:00-24:00"], on: EveryDay));
        var receipt = ResponseClock.Promise(Severity.B, At("2026-03-02T22:00:00Z"), always);
        Assert.Equal(
            new CountedSlice(At("2026-03-02T22:00:00Z"), At("2026-03-03T02:00:00Z"), SliceEdge.Submitted, SliceEdge.Due),
            Assert.Single(receipt.Slices));
    }

    [Theory]
    [InlineData("2026-03-02T08:00:00Z", SliceEdge.Opening)]
    [InlineData("2026-03-02T09:00:00Z", SliceEdge.Submitted)] // at the opening instant
    public void Begins_with_submission_or_the_opening_after_it(string submitted, SliceEdge start) =>
        Assert.Equal(start, ResponseClock.Promise(Severity.B, At(submitted), AVersion()).Slices[0].StartsWith);

    [Fact]
    [Rule("R16")]
    public void Is_at_risk_from_when_a_quarter_is_left()
    {
        Assert.Equal(At("2026-11-12T12:10:00Z"), _receipt.AtRiskAt); // two hours before due
        Assert.True(_receipt.IsAtRisk(_receipt.AtRiskAt));
        Assert.False(_receipt.IsAtRisk(_receipt.AtRiskAt - Duration.Epsilon));
    }

    [Fact]
    [Rule("R16")]
    public void Is_at_risk_from_a_closing_on_when_exactly_a_quarter_is_left_then() =>
        Assert.Equal(
            At("2026-03-02T17:00:00Z"), ResponseClock.Promise(Severity.B, At("2026-03-02T14:00:00Z"), AVersion()).AtRiskAt);

    [Fact]
    [Rule("R15")]
    public void Is_met_at_due_and_missed_after()
    {
        Assert.True(_receipt.IsMetBy(_receipt.Due));
        Assert.False(_receipt.IsOverdue(_receipt.Due));
        Assert.False(_receipt.IsMetBy(_receipt.Due + Duration.Epsilon));
        Assert.True(_receipt.IsOverdue(_receipt.Due + Duration.Epsilon));
    }

    [Theory]
    [InlineData("2026-11-10T14:00:00Z", 0)] // before it was submitted
    [InlineData("2026-11-10T15:10:00Z", 60)]
    [InlineData("2026-11-11T12:00:00Z", 80)] // on the holiday
    [InlineData("2026-11-12T11:15:00Z", 320)] // at lunch
    [InlineData("2026-11-12T14:10:00Z", 480)] // due
    [InlineData("2026-11-20T00:00:00Z", 480)]
    public void Tells_how_much_is_used_and_left(string at, int minutes)
    {
        Assert.Equal(Duration.FromMinutes(minutes), _receipt.UsedAt(At(at)));
        Assert.Equal(Duration.FromMinutes(480 - minutes), _receipt.LeftAt(At(at)));
    }

    [Fact]
    [Rule("R14")]
    public void Is_not_moved_by_a_new_version_of_the_calendar()
    {
        var before = _receipt.ToJson();
        var next = Warsaw.Next("Longer", ACalendar("Europe/Warsaw", ["06:00-22:00"]), Saving);
        Assert.NotEqual(_receipt.Due, ResponseClock.Promise(Severity.C, _receipt.SubmittedAt, next).Due);
        Assert.Equal(before, _receipt.ToJson());
    }
}
