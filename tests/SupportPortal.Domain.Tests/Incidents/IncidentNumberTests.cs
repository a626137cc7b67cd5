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

    [Fact]
    public void Is_written_with_its_prefix() => Assert.Equal("SP-20377", new IncidentNumber(20377).ToString());
}
