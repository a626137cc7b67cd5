using System.Text;
using SupportPortal.Application.People;

namespace SupportPortal.Application.Tests.People;

public sealed class TimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, TimeCode.Of(Key, TimeCode.StepAt(Instant.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void Are_taken_half_a_minute_early_and_late_and_never_twice()
    {
        var now = Given.Noon;
        var step = TimeCode.StepAt(now);
        Assert.Equal([null, step - 1, step, step + 1, null], Enumerable.Range(-2, 5).Select(off => TimeCode.StepOf(Key, TimeCode.Of(Key, step + off), last: 0, now)));
        Assert.Null(TimeCode.StepOf(Key, TimeCode.Of(Key, step), last: step, now));
        Assert.Equal(step + 1, TimeCode.StepOf(Key, TimeCode.Of(Key, step + 1), last: step, now));
    }

    [Fact]
    public void Are_read_with_gaps()
    {
        var code = TimeCode.Of(Key, TimeCode.StepAt(Given.Noon));
        Assert.NotNull(TimeCode.StepOf(Key, $" {code[..3]} {code[3..]} ", last: 0, Given.Noon));
        Assert.True(TimeCode.IsOne("123 456"));
        Assert.False(TimeCode.IsOne("7K9Q-2M4W-XC71-HNB8"));
        Assert.False(TimeCode.IsOne(""));
    }

    [Fact]
    public void Have_a_key_that_can_be_typed() => Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", TimeCode.Written(Key));

    [Fact]
    public void Recovery_codes_forgive_look_alikes_and_gaps()
    {
        Assert.Equal(RecoveryCodes.HashOf("0123-1ABC-0000-1111"), RecoveryCodes.HashOf(" o123labc oooo iill"));
        Assert.Equal(RecoveryCodes.Count, RecoveryCodes.Make().Distinct().Count());
        Assert.All(RecoveryCodes.Make(), code => Assert.Matches("^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$", code));
    }
}
