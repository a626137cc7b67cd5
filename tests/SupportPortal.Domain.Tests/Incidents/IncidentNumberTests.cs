using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Tests.Incidents;

public sealed class IncidentNumberTests
{
    [Theory]
    [InlineData("SP-20377")]
    [InlineData("sp-20377")]
    [InlineData(" 20377 ")]
    public void Is_read_as_people_write_it(string written) =>
        Assert.Equal(new IncidentNumber(20377), IncidentNumber.Parse(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("SP-")]
    [InlineData("SP-0")]
    [InlineData("SP--1")]
    [InlineData("20377.0")]
    [InlineData("99999999999999999999")] // more than 64 bits
    public void Is_nothing_else(string? written) => Assert.Null(IncidentNumber.Parse(written));

    [Theory]
    [InlineData("SP-20377", 20377)]
    [InlineData("sp 20377", 20377)]
    [InlineData("#20377", 20377)]
    [InlineData(" sp20377", 20377)]
    [InlineData("SP – 20377", 20377)]
    [InlineData("20377", 20377)]
    [InlineData("SP", null)]
    [InlineData("sp1 fails", null)]
    [InlineData("-5", null)]
    [InlineData("5002 4012", null)]
    [InlineData(null, null)]
    public void Is_looked_for_as_people_type_it(string? typed, int? number) =>
        Assert.Equal(number, (int?)IncidentNumber.Typed(typed)?.Value);

    [Fact]
    public void Is_in_an_order()
    {
        var (one, same, next) = (new IncidentNumber(1), new IncidentNumber(1), new IncidentNumber(2));
        Assert.Equal((true, false, false), (one < next, one < same, next < one));
        Assert.Equal((true, false, false), (next > one, one > same, one > next));
        Assert.Equal((true, true, false), (one <= next, one <= same, next <= one));
        Assert.Equal((true, true, false), (next >= one, one >= same, one >= next));
    }

    [Theory]
    [InlineData("SP-20377", true, 20377)]
    [InlineData("SP-", false, 0)]
    public void Is_read_or_not(string text, bool isRead, long value)
    {
        Assert.Equal(isRead, IncidentNumber.TryParse(text, out var number));
        Assert.Equal(value, number.Value);
    }

    [Fact]
    public void Is_written_with_its_prefix() => Assert.Equal("SP-20377", new IncidentNumber(20377).ToString());

    [Fact]
    public void Comes_before_those_given_later()
    {
        var (one, later) = (new IncidentNumber(20377), new IncidentNumber(20378));
        Assert.True(one < later && later > one && one <= later && later >= one);
        Assert.True(one.CompareTo(later) < 0);
    }
}
