using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

[Rule("R12")]
public sealed class ResponseTargetTests
{
    [Theory]
    [InlineData(Severity.A, 2, false)]
    [InlineData(Severity.B, 4, true)]
    [InlineData(Severity.C, 8, true)]
    public void Follows_the_severity(Severity severity, int hours, bool isBusinessTime) =>
        Assert.Equal(new ResponseTarget(Duration.FromHours(hours), isBusinessTime), ResponseTarget.For(severity));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Is_refused_for_any_other(int severity) =>
        Assert.Equal(
            new NoSuchSeverity(severity),
            Assert.Throws<RefusedException>(() => ResponseTarget.For((Severity)severity)).Refusal);
}
