using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

public sealed class KnownCasesTests
{
    private static readonly KnownCases Known = KnownCases.Load();
    private static readonly Dictionary<string, BusinessCalendar> Calendars =
        Known.Calendars.ToDictionary(calendar => calendar.Key, calendar => calendar.Value.ToCalendar());

    public static TheoryData<string> DueCases => [.. Known.Due.Select(one => one.Id)];

    public static TheoryData<string> ElapsedCases => [.. Known.Elapsed.Select(one => one.Id)];

    [Fact]
    public void Are_all_there() => Assert.Equal((24, 308, 69), (Calendars.Count, Known.Due.Count, Known.Elapsed.Count));

    [Theory]
    [MemberData(nameof(DueCases))]
    [Rule("R12")]
    [Rule("R13")]
    public void Are_due_when_they_should_be(string id)
    {
        var known = Known.Due.Single(one => one.Id == id);
        var receipt = ResponseClock.Promise(
            known.Severity, Given.At(known.SubmittedAt), Given.AVersion(Calendars[known.Calendar]));
        Assert.Equal(Given.At(known.Due), receipt.Due);
    }

    [Theory]
    [MemberData(nameof(ElapsedCases))]
    [Rule("R13")]
    public void Take_as_long_as_they_should(string id)
    {
        var known = Known.Elapsed.Single(one => one.Id == id);
        var elapsed = Calendars[known.Calendar].Elapsed(
            Given.At(known.From), Given.At(known.To), known.Pauses.Select(pause => pause.ToInterval()));
        Assert.Equal(known.Seconds, (decimal)elapsed.TotalSeconds);
    }
}
