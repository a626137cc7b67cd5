using System.Text;
using SupportPortal.Application.Mail;

namespace SupportPortal.Application.Tests.Mail;

public sealed class MailFileTests
{
    [Theory]
    [InlineData("Hello")]
    [InlineData("Zażółć gęślą jaźń, a very long subject with emoji 🎉🎉🎉 that takes several encoded words in a row to be written")]
    [InlineData("=?utf-8?B?not really?=")]
    public void Reads_the_subject_that_was_written(string subject) =>
        Assert.Equal(subject, MailFile.Read(Text(subject, "text")).Header("Subject"));

    [Fact]
    public void Reads_the_text_that_was_written() =>
        Assert.Equal("Hej!\n\n\nÅäö: 1\n", MailFile.Read(Text("Hello", "Hej!\n\n\nÅäö: 1\n")).Body);

    [Fact, Rule("R36")]
    public void Reads_the_HTML_that_was_written()
    {
        var html = MailFile.Read(Text("Hello", "Zażółć <b>\n")).Html;
        Assert.Equal(MailHtml.Of(Mail("Hello", "Zażółć <b>\n"), "Acme, Inc."), html);
        Assert.EndsWith("<body>\n<p class=\"seller\"><strong>Acme, Inc.</strong></p>\n<p>Zażółć &lt;b&gt;</p>\n</body>\n</html>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_headers_in_ascii() =>
        Assert.True(Ascii.IsValid(Text("Zażółć gęślą jaźń", "å").Split("\r\n\r\n")[0]));

    [Theory]
    [InlineData("From", "Acme, Inc. <portal@seller.example>")]
    [InlineData("To", "anna@example.com")]
    [InlineData("Reply-To", "help@seller.example")]
    [InlineData("Date", "Tue, 10 Nov 2026 14:10:00 +0000")]
    [InlineData("Message-ID", "<0197f0c0000070008000000000000001@seller.example>")]
    public void Says_who_and_when(string header, string value) =>
        Assert.Equal(value, MailFile.Read(Text("Hello", "text")).Header(header));

    private static string Text(string subject, string body) => Encoding.UTF8.GetString(MailFile.Write(Mail(subject, body), MailGiven.Sender()));

    private static OutgoingMail Mail(string subject, string body) =>
        new(Guid.Parse("0197f0c0-0000-7000-8000-000000000001"), "anna@example.com", subject, body, MailGiven.Now);
}
