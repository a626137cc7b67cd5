using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.AnyCalendar;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>What holds for any calendar.</summary>
[Rule("R13")]
public sealed class PropertiesOfTimeTests
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    [Fact]
    public void Business_time_is_what_the_textbook_says() => Always(
        any => any.Calendar.Elapsed(any.From, any.To) == new Textbook(any.Calendar, any.From).Elapsed(any.From, any.To));

    [Fact]
    public void The_next_opening_is_open_and_nothing_before_it_is() => Always(any =>
    {
        var (opening, textbook) = (any.Calendar.NextOpening(any.From), new Textbook(any.Calendar, any.From));
        return opening - any.From > Duration.FromDays(8)
            || (textbook.IsOpen(opening) && textbook.Elapsed(any.From, opening) == Duration.Zero);
    });

    [Fact]
    public void The_target_passes_between_submission_and_due() => Always(any =>
        any.Calendar.Elapsed(any.From, Promise(any, Severity.C).Due) == Duration.FromHours(8));

    [Fact]
    public void Due_is_the_first_instant_at_which_the_target_has_passed() => Always(any =>
        any.Calendar.Elapsed(any.From, Promise(any, Severity.B).Due - Second) == Duration.FromHours(4) - Second);

    [Fact]
    public void Who_submits_later_is_not_due_earlier() => Always(any =>
        Promise(any, Severity.C).Due <= Promise(any with { From = any.To }, Severity.C).Due);

    [Fact]
    public void A_graver_severity_is_not_due_later() => Always(any =>
        Promise(any, Severity.A).Due <= Promise(any, Severity.B).Due
        && Promise(any, Severity.B).Due < Promise(any, Severity.C).Due);

    [Fact]
    public void Elapsed_time_adds_up() => Always(any =>
    {
        var between = any.From + ((any.To - any.From) / 3);
        return any.Calendar.Elapsed(any.From, between) + any.Calendar.Elapsed(between, any.To)
            == any.Calendar.Elapsed(any.From, any.To);
    });

    [Fact]
    public void Open_stretches_are_in_order_apart_and_not_empty() => Always(any =>
    {
        var open = any.Calendar.Open(any.From, any.To);
        return open.All(one => one.From < one.To) && open.Zip(open.Skip(1)).All(pair => pair.First.To < pair.Second.From);
    });

    [Fact]
    public void A_pause_leaves_out_what_is_open_in_it() => Always(any =>
    {
        var (third, twoThirds) = (any.From + ((any.To - any.From) / 3), any.From + ((any.To - any.From) * 2 / 3));
        Interval[] pauses = [new(twoThirds, null), new(third, any.To), new(third, twoThirds)];
        return any.Calendar.Elapsed(any.From, any.To, pauses) == any.Calendar.Elapsed(any.From, third);
    });

    [Fact]
    [Rule("R14")]
    public void The_slices_add_up_to_the_target_and_lie_in_open_hours() => Always(any =>
    {
        var receipt = Promise(any, Severity.C);
        return receipt.Slices.Aggregate(Duration.Zero, (sum, slice) => sum + slice.Length) == receipt.Target.Duration
            && receipt.Slices[^1].To == receipt.Due
            && receipt.Slices.All(slice => any.Calendar.Elapsed(slice.From, slice.To) == slice.Length);
    });

    [Fact]
    [Rule("R14")]
    public void The_days_of_a_receipt_are_all_the_time_from_its_count_to_due() => Always(any =>
    {
        var (days, receipt) = (Promise(any, Severity.C).Days, Promise(any, Severity.C));
        return days[0].Starts <= any.From && any.From < days[0].Ends && receipt.Due <= days[^1].Ends
            && days.Zip(days.Skip(1)).All(pair => pair.First.Ends == pair.Second.Starts);
    });

    [Fact]
    [Rule("R14")]
    public void A_receipt_is_read_back_as_it_was_written() => Always(any =>
    {
        var json = Promise(any, Severity.B).ToJson();
        return ResponseReceipt.FromJson(json).ToJson() == json;
    });

    [Fact]
    [Rule("R16")]
    public void A_quarter_is_left_when_it_becomes_at_risk_and_more_before() => Always(any =>
    {
        var receipt = Promise(any, Severity.B);
        return receipt.LeftAt(receipt.AtRiskAt) == Duration.FromHours(1)
            && receipt.LeftAt(receipt.AtRiskAt - Second) == Duration.FromHours(1) + Second;
    });

    [Fact]
    [Rule("R6")]
    public void A_term_has_as_many_business_days_as_it_should() => Always(any =>
    {
        var (event_, end) = (any.Calendar.DateOf(any.From), any.Calendar.EndOfTerm(any.From, 5));
        var days = any.Calendar.Days(any.From, end).Where(day => day.Date > event_ && day.IsOpen).ToList();
        return days.Count == 5 && days[^1].LastClosing == end;
    });

    [Fact]
    public void A_calendar_is_read_back_as_it_was_written() => Always(
        any => any.Calendar.Equals(BusinessCalendar.FromJson(any.Calendar.ToJson())));

    private static ResponseReceipt Promise(Case any, Severity severity) =>
        ResponseClock.Promise(severity, any.From, Given.AVersion(any.Calendar));
}
