using SupportPortal.Application.Mail;

namespace SupportPortal.Application.Tests.Mail;

public sealed class OutgoingMailTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("anna@example.com, bob@example.com")] // two people
    [InlineData("anna@example.com;bob@example.com")]
    [InlineData("Anna <anna@example.com>")] // a name is no address
    [InlineData("anna@example.com\r\nBcc: all@example.com")] // a header of somebody's own
    [InlineData("anna@example.com\0")]
    [InlineData(" anna@example.com")]
    public void Goes_to_exactly_one_address(string address) =>
        Assert.Throws<MailNotSafeException>(() => To(address, "Hello"));

    [Theory]
    [InlineData("Hello\r\nBcc: all@example.com")]
    [InlineData("Hello\n\nbody of somebody's own")]
    [InlineData("Hello\0")]
    public void Refuses_control_characters_in_the_subject(string subject) =>
        Assert.Throws<MailNotSafeException>(() => To("anna@example.com", subject));

    [Theory]
    [InlineData("anna@example.com")]
    [InlineData("o'neil+support@mail.example.co.uk")]
    [InlineData("anna@räksmörgås.example")]
    public void Takes_an_address_as_it_is(string address) => Assert.Equal(address, To(address, "Hello").To);

    private static OutgoingMail To(string address, string subject) =>
        new(Guid.NewGuid(), address, subject, "text", Instant.FromUtc(2026, 11, 10, 14, 10));
}
