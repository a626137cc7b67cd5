using Microsoft.Extensions.Options;
using SupportPortal.Application.Mail;

namespace SupportPortal.Application.Tests.Mail;

public sealed class SmtpTransportTests : IAsyncDisposable
{
    private readonly SmtpListener _server = new();

    private OutgoingMail Mail { get; } = new(Guid.NewGuid(), "anna@example.com", "Zażółć", "Hej, åäö.\n.\nDone", MailGiven.Now);

    [Fact]
    public async Task Hands_a_mail_over_with_the_same_Message_ID_at_every_try()
    {
        await Transport().SendAsync(Mail, CancellationToken.None);
        await Transport().SendAsync(Mail, CancellationToken.None);

        Assert.Equal(2, _server.Mails.Count);
        Assert.All(_server.Mails, taken => Assert.Contains($"Message-ID: <{Mail.Id:N}@seller.example>\n", taken, StringComparison.OrdinalIgnoreCase));
        Assert.All(_server.Mails, taken => Assert.Contains("Reply-To: help@seller.example\n", taken, StringComparison.Ordinal));
    }

    [Fact, Rule("R36")]
    public async Task Sends_the_text_and_the_same_in_HTML()
    {
        await Transport().SendAsync(Mail, CancellationToken.None);

        var taken = Assert.Single(_server.Mails);
        Assert.Contains("multipart/alternative", taken, StringComparison.Ordinal);
        Assert.True(taken.IndexOf("text/plain", StringComparison.Ordinal) < taken.IndexOf("text/html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_a_refused_recipient_from_a_server_that_is_down()
    {
        _server.ToRecipient = "550 no such mailbox";

        var error = await Assert.ThrowsAnyAsync<Exception>(() => Transport().SendAsync(Mail, CancellationToken.None));

        Assert.IsNotType<MailServerDownException>(error);
    }

    [Theory]
    [InlineData("421 closing")]
    [InlineData("")] // not a word
    public async Task Tells_when_the_server_takes_nothing(string answer)
    {
        _server.ToRecipient = answer;

        await Assert.ThrowsAsync<MailServerDownException>(() => Transport().SendAsync(Mail, CancellationToken.None));
    }

    [Fact]
    public async Task Tells_when_there_is_no_server()
    {
        var transport = Transport();
        await _server.DisposeAsync();

        await Assert.ThrowsAsync<MailServerDownException>(() => transport.SendAsync(Mail, CancellationToken.None));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private SmtpTransport Transport() => new(
        Options.Create(new MailOptions { Host = "127.0.0.1", Port = _server.Port, Tls = false, TimeoutSeconds = 2 }), MailGiven.Sender());
}
