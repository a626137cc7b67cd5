using SupportPortal.Application.Mail;
using SupportPortal.Web.Mails;

namespace SupportPortal.Web.Tests.Mails;

public sealed class MailOptionsCheckTests
{
    [Fact]
    public void Lets_a_portal_start_without_a_mail_server() => Assert.True(Check(new MailOptions()).Succeeded);

    [Fact, Rule("R39")]
    public void Asks_for_an_address_that_somebody_reads_once_mails_go_out() =>
        Assert.Contains("replies need an address", Check(new MailOptions { Host = "mail.example", From = "portal@example.com" }).FailureMessage, StringComparison.Ordinal);

    [Theory]
    [InlineData("portal@example.com, other@example.com")]
    [InlineData("portal@example.com\r\nBcc: all@example.com")]
    public void Refuses_an_address_that_is_not_exactly_one(string from) => Assert.True(Check(new MailOptions { From = from }).Failed);

    [Fact]
    public void Takes_a_server_with_both_addresses() =>
        Assert.True(Check(new MailOptions { Host = "mail.example", From = "portal@example.com", ReplyTo = "help@example.com" }).Succeeded);

    private static Microsoft.Extensions.Options.ValidateOptionsResult Check(MailOptions options) => new MailOptionsCheck().Validate(null, options);
}
