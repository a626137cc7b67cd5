using System.Globalization;
using NodaTime.Text;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Incidents;

/// <summary>Poland, 8 to 12 and 12:30 to 16:30; 11 November 2026, a Wednesday, is Independence Day.</summary>
public sealed class ReceiptDrawingTests
{
    private static readonly string[] Workdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    private static readonly CalendarVersion Poland = CalendarVersion.First(
        "PL",
        "Poland",
        new CalendarDefinition(
            "Europe/Warsaw",
            Workdays.ToDictionary(day => day, IReadOnlyList<string> (_) => ["08:00-12:00", "12:30-16:30"]),
            new Dictionary<string, string> { ["2026-11-11"] = "Independence Day" },
            null).ToCalendar(),
        new Moment(Actor.System, Instant.FromUtc(2026, 1, 1, 0, 0), new LocalDate(2026, 1, 1)));

    [Fact]
    [Rule("R14")]
    public void Has_a_lane_for_each_local_day_with_what_was_counted_on_it() => Assert.Equal(
        ["Tuesday 10 November: 1 h 20 min", "Wednesday 11 November: 0 min", "Thursday 12 November: 6 h 40 min"],
        Draw("2026-11-10T14:10:00Z").Lanes.Select(lane => $"{lane.Name}: {DurationText.Exact(lane.Counted)}"));

    [Fact]
    public void Places_open_hours_counted_slices_and_moments_by_the_clock_on_the_wall()
    {
        var lanes = Draw("2026-11-10T14:10:00Z").Lanes;
        Assert.Equal([("9.09%", "36.36%"), ("50%", "36.36%")], lanes[0].Open.Select(open => (open.X, open.Width)));
        Assert.Equal([("74.24%", "12.12%", "80.3%", "1:20")], lanes[0].Parts.Select(part => (part.X, part.Width, part.Middle, part.Label)));
        Assert.Equal(["Submitted 15:10 at 74.24%"], lanes[0].Marks.Select(mark => $"{mark.Label} at {mark.X}"));
        Assert.Equal(["4:00", "2:40"], lanes[2].Parts.Select(part => part.Label));
        Assert.Equal(["08:00", "10:00", "12:00", "14:00", "16:00"], lanes[2].Hours.Select(hour => hour.Label));
    }

    [Fact]
    [Rule("R14")]
    public void Names_holidays() => Assert.Equal([null, "Independence Day", null], Draw("2026-11-10T14:10:00Z").Lanes.Select(lane => lane.Closed));

    [Fact]
    public void Says_each_lane_in_words() => Assert.Equal(
        "Tuesday 10 November: open 08:00 to 12:00 and 12:30 to 16:30. Submitted at 15:10. 1 hour 20 minutes counted from 15:10 to 16:30.",
        Draw("2026-11-10T14:10:00Z").Lanes[0].Spoken);

    [Theory]
    [InlineData("2026-11-10T14:10:00Z")]
    [InlineData("2026-11-10T14:10:59.999Z")] // seconds do not make the sum a minute short
    [InlineData("2026-11-14T11:00:00Z")] // on a Saturday
    [Rule("R14")]
    public void Adds_up_to_the_target_in_the_sum_and_in_the_table(string submitted)
    {
        var drawing = Draw(submitted);
        Assert.Equal(Duration.FromHours(8), drawing.Lengths.Aggregate(Duration.Zero, (sum, length) => sum + length));
        Assert.Equal(Duration.FromHours(8), drawing.Rows[^1].SoFar);
    }

    [Fact]
    public void Is_the_same_as_a_table() => Assert.Equal(
        [
            "Tue 10 Nov|15:10, submitted|16:30, closing|1 h 20 min",
            "Wed 11 Nov|Independence Day, closed all day||1 h 20 min",
            "Thu 12 Nov|08:00, opening|12:00, closing|5 h 20 min",
            "Thu 12 Nov|12:30, opening|15:10, due|8 h",
        ],
        Draw("2026-11-10T14:10:00Z").Rows.Select(row => $"{row.Day}|{row.Why ?? row.From}|{row.To}|{DurationText.Exact(row.SoFar)}"));

    [Fact]
    public void Says_when_it_was_submitted_on_a_day_of_which_nothing_counts() => Assert.Equal(
        ["Submitted at 12:00; closed all day", "Closed all day", null, null],
        Draw("2026-11-14T11:00:00Z").Rows.Select(row => row.Why));

    [Fact]
    [Rule("R12")]
    public void Cuts_an_elapsed_target_at_midnight_and_asks_no_opening_hours()
    {
        var drawing = Draw("2026-11-10T22:00:00Z", Severity.A);
        Assert.Equal(["23:00, submitted to 24:00, midnight", "00:00, midnight to 01:00, due"], drawing.Rows.Select(row => $"{row.From} to {row.To}"));
        Assert.All(drawing.Lanes, lane => Assert.Empty(lane.Open));
        Assert.All(drawing.Lanes, lane => Assert.Null(lane.Closed));
    }

    [Fact]
    public void Leaves_the_length_of_a_narrow_slice_to_the_table() =>
        Assert.Null(Draw("2026-11-10T15:10:00Z").Lanes[0].Parts.Single().Label);

    [Fact]
    public void Keeps_labels_of_moments_apart()
    {
        var marks = Draw("2026-11-12T14:00:00Z", Severity.A, "2026-11-12T14:20:00Z").Lanes[0].Marks;
        Assert.Equal(3, marks.Select(mark => mark.Line).Distinct().Count());
    }

    private static ReceiptDrawing Draw(string submitted, Severity severity = Severity.C, string? answered = null) =>
        new(ResponseClock.Promise(severity, At(submitted), Poland), answered is null ? null : At(answered), CultureInfo.GetCultureInfo("en"));

    private static Instant At(string iso) => InstantPattern.ExtendedIso.Parse(iso).Value;
}
