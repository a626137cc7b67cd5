using NodaTime.Text;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.Given;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>R13, sentence by sentence. 2026-03-02 is a Monday.</summary>
[Rule("R13")]
public sealed class BusinessTimeTests
{
    [Theory]
    [InlineData("2026-03-02T08:59:59Z", "2026-03-02T13:00:00Z")] // before opening
    [InlineData("2026-03-02T09:00:00Z", "2026-03-02T13:00:00Z")] // at the opening instant: then
    [InlineData("2026-03-02T09:00:01Z", "2026-03-02T13:00:01Z")]
    [InlineData("2026-03-02T13:00:00Z", "2026-03-02T17:00:00Z")] // used up exactly at closing: due then
    [InlineData("2026-03-02T13:00:01Z", "2026-03-03T09:00:01Z")]
    [InlineData("2026-03-02T16:59:59Z", "2026-03-03T12:59:59Z")]
    [InlineData("2026-03-02T17:00:00Z", "2026-03-03T13:00:00Z")] // at the closing instant: the next opening
    [InlineData("2026-03-06T15:00:00Z", "2026-03-09T11:00:00Z")] // over a weekend
    public void Is_half_open(string submitted, string due) => Assert.Equal(At(due), Due(ACalendar(), submitted));

    [Fact]
    public void Counts_overlapping_hours_once() =>
        Assert.Equal(Hours(8), OfDay("2026-03-02", ACalendar(hours: ["09:00-13:00", "12:00-15:00", "15:00-17:00", "10:00-11:00"])));

    [Fact]
    public void Leaves_out_the_lunch_break() =>
        Assert.Equal(At("2026-03-02T14:00:00Z"), Due(ACalendar(hours: ["08:00-12:00", "13:00-17:00"]), "2026-03-02T09:00:00Z"));

    [Fact]
    public void May_end_at_midnight()
    {
        var calendar = ACalendar(hours: ["20:00-24:00"]);
        Assert.Equal(At("2026-03-03T00:00:00Z"), Due(calendar, "2026-03-02T12:00:00Z"));
        Assert.Equal(At("2026-03-03T20:00:00Z"), calendar.NextOpening(At("2026-03-03T00:00:00Z")));
    }

    [Fact]
    public void May_run_into_the_next_day() =>
        Assert.Equal(At("2026-03-03T02:00:00Z"), Due(ACalendar(hours: ["22:00-06:00"]), "2026-03-02T12:00:00Z"));

    [Fact]
    public void May_last_a_day_from_one_time_to_the_same() =>
        Assert.Equal(Hours(24), ACalendar(on: ["monday"], hours: ["09:00-09:00"]).Elapsed(At("2026-03-02T00:00:00Z"), At("2026-03-09T00:00:00Z")));

    [Fact]
    public void Stops_on_a_holiday() =>
        Assert.Equal(At("2026-03-04T11:00:00Z"), Due(ACalendar(holidays: ["2026-03-03"]), "2026-03-02T15:00:00Z"));

    [Fact]
    public void Stops_at_a_holidays_midnight_and_keeps_the_tail_that_began_on_it()
    {
        var calendar = ACalendar(hours: ["22:00-06:00"], on: EveryDay, holidays: ["2026-03-03"]);
        Assert.Equal(
            [("2026-03-02T22:00:00Z", "2026-03-03T00:00:00Z"), ("2026-03-04T00:00:00Z", "2026-03-04T06:00:00Z")],
            Open(calendar, "2026-03-02T12:00:00Z", "2026-03-04T12:00:00Z"));
    }

    [Fact]
    public void Follows_a_dates_own_hours() =>
        Assert.Equal(Hours(3), OfDay("2026-03-02", ACalendar(ownHours: Own("2026-03-02", "09:00-12:00"))));

    [Fact]
    public void Follows_own_hours_on_a_date_that_is_otherwise_closed() =>
        Assert.Equal(Hours(3), OfDay("2026-03-07", ACalendar(ownHours: Own("2026-03-07", "09:00-12:00"))));

    [Fact]
    public void Closes_a_date_whose_own_hours_are_none() =>
        Assert.Equal(Hours(0), OfDay("2026-03-02", ACalendar(ownHours: Own("2026-03-02"))));

    [Fact]
    public void Replaces_only_the_hours_that_begin_on_a_date_with_its_own()
    {
        var calendar = ACalendar(hours: ["22:00-06:00"], on: EveryDay, ownHours: Own("2026-03-03", "12:00-13:00"));
        Assert.Equal(Hours(6 + 1), OfDay("2026-03-03", calendar)); // the tail of the evening before stays
        Assert.Equal(Hours(2), OfDay("2026-03-04", calendar));
    }

    [Fact]
    public void Is_elapsed_time_not_the_time_of_the_clock_on_the_wall()
    {
        var nights = ACalendar("America/New_York", ["22:00-06:00"], EveryDay);
        Assert.Equal(Hours(7), nights.Elapsed(At("2026-03-07T17:00:00Z"), At("2026-03-08T17:00:00Z"))); // forward
        Assert.Equal(Hours(9), nights.Elapsed(At("2026-10-31T17:00:00Z"), At("2026-11-01T17:00:00Z"))); // back
    }

    [Fact]
    public void Begins_at_the_first_occurrence_of_a_repeated_time() =>
        Assert.Equal(
            [("2026-11-01T05:30:00Z", "2026-11-01T08:00:00Z")],
            Open(ACalendar("America/New_York", ["01:30-03:00"], EveryDay), "2026-11-01T04:00:00Z", "2026-11-02T04:00:00Z"));

    [Fact]
    public void Moves_a_skipped_time_forward_by_the_gap() =>
        Assert.Equal(
            [("2026-03-08T07:30:00Z", "2026-03-08T08:00:00Z")],
            Open(ACalendar("America/New_York", ["02:30-04:00"], EveryDay), "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z"));

    [Fact]
    public void Drops_hours_that_a_gap_turns_inside_out() =>
        Assert.Empty(Open(
            ACalendar("America/New_York", ["02:30-03:15"], EveryDay), "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z"));

    [Fact]
    public void Moves_hours_over_midnight_where_the_clock_jumps_to_it() => // Nuuk: 23:00 becomes 24:00
        Assert.Equal(
            [("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z")],
            Open(ACalendar("America/Nuuk", ["22:30-23:30"], ["saturday"]), "2026-03-28T02:00:00Z", "2026-03-30T02:00:00Z"));

    [Fact]
    public void Counts_from_the_first_stretch_of_a_date_that_has_two() // St John's: 00:01 on the 7th becomes 23:01 on the 6th
    {
        var calendar = ACalendar("America/St_Johns", ["00:00-06:00"], ["sunday"]);
        Assert.Equal(At("2010-11-07T02:30:00Z"), calendar.NextOpening(At("2010-11-06T12:00:00Z")));
        Assert.Equal(At("2010-11-07T03:00:00Z"), calendar.NextOpening(At("2010-11-07T03:00:00Z")));
        Assert.Equal(Hours(7), calendar.Elapsed(At("2010-11-06T12:00:00Z"), At("2010-11-08T12:00:00Z")));
    }

    [Fact]
    public void Moves_an_opening_at_midnight_where_the_clock_jumps_over_it() // Toronto: 23:30 became 00:30
    {
        var calendar = ACalendar("America/Toronto", ["23:00-24:00"], ["sunday"]);
        Assert.Equal(Hours(1), calendar.Elapsed(At("1919-03-30T12:00:00Z"), At("1919-03-31T12:00:00Z")));
        Assert.Equal(At("1919-03-31T04:45:00Z"), calendar.NextOpening(At("1919-03-31T04:45:00Z"))); // 00:45, still open
    }

    [Fact]
    public void Has_none_on_a_local_date_that_does_not_exist() => // Samoa went from 29 to 31 December 2011
        Assert.Equal(
            [("2011-12-29T19:00:00Z", "2011-12-30T03:00:00Z"), ("2011-12-30T19:00:00Z", "2011-12-31T03:00:00Z")],
            Open(ACalendar("Pacific/Apia", ["09:00-17:00"], EveryDay), "2011-12-29T12:00:00Z", "2011-12-31T12:00:00Z"));

    [Fact]
    public void Is_zero_between_instants_the_wrong_way_round() =>
        Assert.Equal(Hours(0), ACalendar().Elapsed(At("2026-03-02T12:00:00Z"), At("2026-03-02T11:00:00Z")));

    private static Instant Due(BusinessCalendar calendar, string submitted) => calendar.Count(At(submitted), Hours(4))[^1].To;

    private static Duration OfDay(string date, BusinessCalendar calendar) =>
        calendar.Day(On(date)).Open.Aggregate(Duration.Zero, (sum, open) => sum + open.Length);

    private static (string From, string To)[] Open(BusinessCalendar calendar, string from, string to) =>
        [.. calendar.Open(At(from), At(to)).Select(open => (Written(open.From), Written(open.To)))];

    private static string Written(Instant at) => InstantPattern.ExtendedIso.Format(at);

    [Fact]
    public void Leaves_out_pauses_also_those_without_a_beginning_or_an_end()
    {
        var (nine, five) = (At("2026-03-02T09:00:00Z"), At("2026-03-02T17:00:00Z"));
        Interval[] pauses = [new(null, At("2026-03-02T10:00:00Z")), new(At("2026-03-02T12:00:00Z"), At("2026-03-02T13:00:00Z")), new(At("2026-03-02T16:00:00Z"), null)];
        Assert.Equal(Hours(5), ACalendar().Elapsed(nine, five, pauses));
    }
}
