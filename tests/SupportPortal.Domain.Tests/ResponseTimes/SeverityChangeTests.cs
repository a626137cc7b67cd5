using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.Given;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>Submitted on Monday at 10:00, open 09:00-17:00: C is due on Tuesday at 10:00, B on Monday at 14:00.</summary>
[Rule("R17")]
public sealed class SeverityChangeTests
{
    private static readonly Instant Submitted = At("2026-03-02T10:00:00Z");
    private readonly CalendarVersion _calendar = AVersion();

    [Fact]
    public void Raised_is_due_by_the_new_target_from_now_when_that_is_earlier()
    {
        var raised = ResponseClock.Raised(Promise(Severity.C), Severity.A, At("2026-03-02T12:00:00Z"), _calendar);
        Assert.Equal((At("2026-03-02T14:00:00Z"), At("2026-03-02T13:30:00Z")), (raised.Due, raised.AtRiskAt));
        Assert.Equal((Severity.A, Severity.A, PromiseBasis.Raised), (raised.Severity, raised.CountedAs, raised.Basis));
        Assert.Equal((Submitted, At("2026-03-02T12:00:00Z")), (raised.SubmittedAt, raised.CountedFrom));
        Assert.Equal(SliceEdge.Raised, Assert.Single(raised.Slices).StartsWith);
    }

    [Theory]
    [InlineData("2026-03-03T09:00:00Z")]
    [InlineData("2026-03-02T14:00:00Z")] // the new target would be due at the same instant
    public void Raised_stays_due_as_promised_when_that_is_no_later(string at)
    {
        var before = Promise(Severity.C, from: "2026-03-02T10:00:00Z");
        var raised = ResponseClock.Raised(before, Severity.B, At(at), _calendar);
        Assert.Equal(before with { Severity = Severity.B, Basis = PromiseBasis.RaisedDueStays }, raised);
        Assert.Equal(Severity.C, raised.CountedAs);
    }

    [Fact]
    public void Lowered_by_the_customer_is_due_by_the_new_target_from_submission()
    {
        var raised = ResponseClock.Raised(Promise(Severity.C), Severity.A, At("2026-03-02T12:00:00Z"), _calendar);
        var lowered = ResponseClock.LoweredByCustomer(raised, Severity.B, At("2026-03-02T12:30:00Z"), _calendar);
        Assert.Equal(At("2026-03-02T14:00:00Z"), lowered.Due);
        Assert.Equal((Submitted, PromiseBasis.LoweredByCustomer), (lowered.CountedFrom, lowered.Basis));
        Assert.Equal(SliceEdge.Submitted, lowered.Slices[0].StartsWith);
    }

    [Theory]
    [InlineData("2026-03-02T14:00:00Z")] // at due: nothing is before it any more
    [InlineData("2026-03-02T15:00:00Z")]
    public void Lowered_by_the_customer_once_it_was_due_stays_due_then(string at)
    {
        var before = Promise(Severity.B);
        var lowered = ResponseClock.LoweredByCustomer(before, Severity.C, At(at), _calendar);
        Assert.Equal(before with { Severity = Severity.C, Basis = PromiseBasis.LoweredDueStays }, lowered);
    }

    [Fact]
    public void Lowered_by_an_engineer_stays_due_as_promised()
    {
        var before = Promise(Severity.A);
        var lowered = ResponseClock.LoweredByEngineer(before, Severity.C);
        Assert.Equal(before with { Severity = Severity.C, Basis = PromiseBasis.LoweredDueStays }, lowered);
        Assert.Equal(Severity.A, lowered.CountedAs);
    }

    [Fact]
    public void Goes_only_where_it_says()
    {
        var before = Promise(Severity.B);
        Assert.Throws<ArgumentException>(() => ResponseClock.Raised(before, Severity.B, Submitted, _calendar));
        Assert.Throws<ArgumentException>(() => ResponseClock.LoweredByCustomer(before, Severity.B, Submitted, _calendar));
        var wrong = Assert.Throws<ArgumentException>("before", () => ResponseClock.LoweredByEngineer(before, Severity.B));
        Assert.StartsWith("The severity does not change in that direction.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R13")]
    public void Keeps_the_version_of_the_calendar_that_was_in_force_at_submission()
    {
        var wrong = Assert.Throws<ArgumentException>("calendar", () => ResponseClock.Raised(Promise(Severity.B), Severity.A, Submitted, AVersion()));
        Assert.StartsWith("The promise was counted by another version.", wrong.Message, StringComparison.Ordinal);
    }

    private ResponseReceipt Promise(Severity severity, string from = "2026-03-02T10:00:00Z") =>
        ResponseClock.Promise(severity, At(from), _calendar);
}
