using System.Globalization;
using SupportPortal.Application.Mail;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Mail;

public sealed class MailTextsTests
{
    private static readonly MailReader Anna =
        new("anna@example.com", CultureInfo.GetCultureInfo("en"), DateTimeZoneProviders.Tzdb["Europe/Stockholm"]);

    public static TheoryData<Type> Kinds => new(typeof(MailContent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(MailContent))));

    [Theory, MemberData(nameof(Kinds))]
    public void Exist_for_every_kind_of_mail(Type kind)
    {
        var mail = Write(Example(kind));

        Assert.NotEmpty(mail.Subject);
        Assert.DoesNotContain("{", mail.Subject + mail.Body, StringComparison.Ordinal);
        Assert.Contains("https://support.seller.example/incidents/SP-20377", mail.Body, StringComparison.Ordinal);
    }

    [Fact, Rule("R39")]
    public void Say_where_replies_go() =>
        Assert.Contains("help@seller.example", Write(new AlreadyRegisteredMail(MailGiven.Link)).Body, StringComparison.Ordinal);

    [Fact, Rule("R39")]
    public void Say_where_to_switch_them_off_where_that_can_be()
    {
        const string choice = "https://support.seller.example/account/notifications";
        Assert.Contains(choice, Write(new IncidentReplyMail(new IncidentNumber(20377), "Mail stops", "Hi")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(choice, Write(MailGiven.AnIncidentSubmitted("Mail stops")).Body, StringComparison.Ordinal);
    }

    // What a new kind of mail is about is decided, not forgotten: it stands here, or in MailTopicOf.
    [Fact, Rule("R39")]
    public void Of_money_and_security_cannot_be_switched_off()
    {
        var kinds = typeof(MailContent).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(MailContent))).ToList();
        var always = kinds.Where(kind => MailTopicOf.Kind(MailContent.KindOf(kind)) == MailTopics.None).ToList();
        Assert.All(always.Where(kind => kind.IsAssignableTo(typeof(IncidentMail))), kind => Assert.Contains(
            MailContent.KindOf(kind), (string[])["IncidentSubmitted", "IncidentEntered", "IncidentClosed", "CustomerReminded", "BillingDecided", "BillingChanged", "ChargeStays", "SplitUndone", "IncidentHandedOver", "IncidentTakenAway"]));
        Assert.All(kinds.Where(kind => !kind.IsAssignableTo(typeof(IncidentMail))), kind => Assert.Contains(kind, always));
    }

    [Fact, Rule("R36")]
    public void Say_times_in_the_zone_of_the_reader_and_name_it() =>
        Assert.Contains("Thursday 12 November 2026, 10:04 (Stockholm, UTC+01:00)", Write(MailGiven.AnIncidentSubmitted("Mail stops")).Body, StringComparison.Ordinal);

    [Fact, Rule("R17")]
    public void Say_the_promise_of_another_severity_where_one_is_open()
    {
        var mail = new SeverityChangedMail(new IncidentNumber(20377), "Mail stops", Severity.A, Instant.FromUtc(2026, 11, 12, 9, 4), "");
        Assert.Contains("We answer by: Thursday 12 November 2026, 10:04 (Stockholm, UTC+01:00)\n", Write(mail).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("We answer", Write(mail with { Due = null }).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1 incident left, to be used by 14 March 2027")]
    [InlineData(4, "4 incidents left, to be used by 14 March 2027")]
    public void Count_in_words(int left, string subject) =>
        Assert.Equal(subject, Write(new PackExpiringMail(SupportPlan.FivePack, left, new LocalDate(2027, 3, 14), MailGiven.Link)).Subject);

    [Fact]
    public void Keep_the_subject_in_one_line_whatever_the_title_holds() =>
        Assert.Equal(
            "SP-20377: new message about \"Mail 🎉 Bcc: all@example.com\"",
            Write(new IncidentReplyMail(new IncidentNumber(20377), "Mail 🎉\0\r\nBcc: all@example.com", "Hi")).Subject);

    [Fact]
    public void Take_what_customers_write_literally() =>
        Assert.Contains("{Link} {Nothing}", Write(MailGiven.AnIncidentSubmitted("{Link} {Nothing}")).Body, StringComparison.Ordinal);

    [Fact]
    public void Keep_lines_short_enough_for_mail() =>
        Assert.All(
            Write(new IncidentReplyMail(new IncidentNumber(1), "T", new string('å', 5000) + " " + string.Concat(Enumerable.Repeat("🎉", 700)))).Body.Split('\n'),
            line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 998));

    [Fact]
    public void Keep_a_long_link_in_one_piece()
    {
        var link = $"/account/reset-password?token={new string('x', 600)}";

        Assert.Contains(link + "\n", Write(new ResetPasswordMail(new Uri(link, UriKind.Relative))).Body, StringComparison.Ordinal);
    }

    private static OutgoingMail Write(MailContent content) => MailGiven.Texts().Write(MailGiven.AMail(content), Anna);

    private static MailContent Example(Type kind) => (MailContent)Activator.CreateInstance(
        kind, [.. kind.GetConstructors().Single().GetParameters().Select(parameter => Example(parameter.ParameterType, parameter.Name!))])!;

    private static object Example(Type type, string name) => type switch
    {
        _ when type == typeof(Uri) => MailGiven.Link,
        _ when type == typeof(Instant) || type == typeof(Instant?) => MailGiven.Now,
        _ when type == typeof(LocalDate) => new LocalDate(2027, 3, 14),
        _ when type == typeof(IncidentNumber) => new IncidentNumber(20377),
        _ when type == typeof(int) => 4,
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
        _ => name,
    };
}
