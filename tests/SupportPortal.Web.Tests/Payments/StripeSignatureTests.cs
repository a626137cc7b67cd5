using System.Text;
using SupportPortal.Web.Payments;

namespace SupportPortal.Web.Tests.Payments;

[Rule("R27")]
public sealed class StripeSignatureTests
{
    private const string Body = """{"id":"evt_1"}""";
    private static readonly Instant Now = Instant.FromUnixTimeSeconds(1_763_629_200);
    private static readonly long Time = Now.ToUnixTimeSeconds();

    [Fact]
    public void Fits_a_body_that_was_signed_now_also_beside_that_of_an_older_secret()
    {
        Assert.True(Fits(Signed(Time)));
        Assert.True(Fits($"{Signed(Time, secret: "whsec_older")}, v1={FakeStripe.Sign(Time, Body).ToUpperInvariant()}, v0=x"));
    }

    [Theory]
    [InlineData(-300, true)]
    [InlineData(-301, false)] // recorded, and sent again later
    [InlineData(300, true)] // a clock that is wrong
    [InlineData(301, false)]
    public void Fits_for_five_minutes(int seconds, bool fits) =>
        Assert.Equal(fits, Fits(Signed(Time + seconds)));

    [Fact]
    public void Does_not_fit_another_body_time_or_secret()
    {
        Assert.False(Fits(Signed(Time, Body + " ")));
        Assert.False(Fits(FormattableString.Invariant($"t={Time},v1={FakeStripe.Sign(Time - 1, Body)}")));
        Assert.False(Fits(Signed(Time, secret: "whsec_other")));
        Assert.False(Fits(Signed(Time, scheme: "v0")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("t=,v1=")]
    [InlineData("t=-1,v1=00")]
    [InlineData("t=99999999999999999999,v1=00")]
    [InlineData("v1=00")]
    [InlineData("t=1763629200")]
    [InlineData("t=1763629200,v1=zz")]
    [InlineData(",,,=,t,v1")]
    public void Does_not_fit_when_it_is_none(string? header) => Assert.False(Fits(header));

    private static string Signed(long time, string body = Body, string secret = FakeStripe.WebhookSecret, string scheme = "v1") =>
        FormattableString.Invariant($"t={time},{scheme}={FakeStripe.Sign(time, body, secret)}");

    private static bool Fits(string? header) => StripeSignature.Fits(header, Encoding.UTF8.GetBytes(Body), FakeStripe.WebhookSecret, Now);
}
