using SupportPortal.Application.Audit;
using SupportPortal.Application.Mail;
using SupportPortal.Web.Pages.Admin;

namespace SupportPortal.Web.Tests.Pages.Admin;

public sealed class EventNameTests
{
    [Theory]
    [InlineData("PackGiven", "Pack given")]
    [InlineData("AdminCreated", "Admin created")]
    [InlineData("UnheardOf", "Unheard of")]
    [InlineData("", "")]
    public void Is_said_in_words(string name, string words) => Assert.Equal(words, EventName.Say(name));

    [Fact]
    [Rule("R36")]
    public void Every_event_of_the_audit_log_has_words() => Assert.DoesNotContain(ReadAudit.Kinds, kind => EventWords.Find(kind) is null);

    [Fact]
    [Rule("R36")]
    public void Every_mail_has_words() => Assert.DoesNotContain(
        typeof(MailContent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(MailContent))).Select(MailContent.KindOf),
        kind => MailWords.Find(kind) is null);
}
