using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Mail;

public sealed partial class MailTextsTests
{
    private static readonly MailReader Anna =
        new("anna@example.com", CultureInfo.GetCultureInfo("en"), DateTimeZoneProviders.Tzdb["Europe/Stockholm"]);

    private static readonly string[] Languages = ["en", "sv", "pl", "nb"];

    public static TheoryData<Type> Kinds => new(typeof(MailContent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(MailContent))));

    public static TheoryData<string> Translations => [.. Languages[1..]];

    [Theory, MemberData(nameof(Kinds)), Rule("R36")]
    public void Exist_for_every_kind_of_mail_in_every_language(Type kind)
    {
        foreach (var language in Languages)
        {
            var mail = Write(Example(kind), language);

            Assert.NotEmpty(mail.Subject);
            Assert.DoesNotContain("{", mail.Subject + mail.Body, StringComparison.Ordinal);
            Assert.Contains("https://support.seller.example/incidents/SP-20377", mail.Body, StringComparison.Ordinal);
            Assert.Equal(language, mail.Language);
        }
    }

    [Theory, MemberData(nameof(Translations)), Rule("R36")]
    public void Tell_the_same_in_every_language(string language)
    {
        var (english, told) = (Texts(CultureInfo.InvariantCulture), Texts(CultureInfo.GetCultureInfo(language)));
        Assert.Empty(english.Keys.Except(told.Keys));
        Assert.Empty(told.Keys.Except(english.Keys));
        Assert.DoesNotContain(english.Keys, key => !Arguments(english[key]).SequenceEqual(Arguments(told[key])));
        // Names of plans and levels are the same everywhere.
        Assert.DoesNotContain(english.Keys, key => key.Split('_')[0] is "Subject" or "Body" or "Footer" && !OnlyArguments().IsMatch(english[key]) && told[key] == english[key]);
    }

    [Fact, Rule("R36")]
    public void Have_no_text_that_is_left_over()
    {
        var enums = typeof(MailContent).Assembly.GetTypes().Concat(typeof(Severity).Assembly.GetTypes()).Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}_{name}"));
        var contents = typeof(MailContent).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(MailContent))).Select(MailContent.KindOf);
        var texts = Texts(CultureInfo.InvariantCulture);
        var nouns = texts.Values.SelectMany(Arguments).Where(argument => argument.Contains(':')).Select(argument => argument.Split(':', '}')[1]).SelectMany(noun => (string[])[noun, noun + "_none"]);
        Assert.Empty(texts.Keys.Except(enums).Except(contents.SelectMany(kind => (string[])["Subject_" + kind, "Body_" + kind])).Except(nouns).Except(["Footer", "Footer_Choice", "Footer_Telephone", "Footer_Unread"]));
    }

    [Theory, Rule("R6"), Rule("R36")]
    [InlineData("en", "Without an answer the incident closes as Unresolved on Sunday 22 November 2026, 13:00 (Stockholm, UTC+01:00).")]
    [InlineData("sv", "Utan svar stängs ärendet som olöst söndag 22 november 2026, 13:00 (Stockholm, UTC+01:00).")]
    public void Say_when_a_question_without_an_answer_closes_the_incident(string language, string sentence) =>
        Assert.Contains(sentence, Write(new QuestionAskedMail(new(20377), "Slow", "Which build?", null, Instant.FromUtc(2026, 11, 22, 12, 0)), language).Body, StringComparison.Ordinal);

    [Fact, Rule("R25")]
    public void Say_nothing_of_objections_to_a_new_owner_where_nobody_is_left_to_object()
    {
        var mail = new RecoveryApprovedMail(SupportPlan.FivePack, 3, new LocalDate(2027, 3, 14), null, MailGiven.Link);
        Assert.DoesNotContain("object", Write(mail, "en").Body, StringComparison.Ordinal);
        Assert.Contains("All that is left of it can be used now.\n\nHere are your packs:", Write(mail, "en").Body, StringComparison.Ordinal);
        var provisional = Write(mail with { ObjectionUntil = MailGiven.Now, Use = PackUse.One }, "en").Body;
        Assert.Contains("One incident of it can be used now, and the others when its former owner can no longer object.", provisional.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Its former owner can object until ", provisional, StringComparison.Ordinal);
    }

    [Theory, Rule("R20"), Rule("R36")]
    [InlineData("en", "Pack: 5 incidents\nLeft: 3 incidents\nOrder confirmation number: …HNB8\n")]
    [InlineData("sv", "Paket: 5 ärenden\nKvar: 3 ärenden\nOrderbekräftelsenummer: …HNB8\n")]
    [InlineData("pl", "Pakiet: 5 zgłoszeń\nPozostało: 3 zgłoszenia\nNumer potwierdzenia zamówienia: …HNB8\n")]
    [InlineData("nb", "Pakke: 5 saker\nIgjen: 3 saker\nOrdrebekreftelsesnummer: …HNB8\n")]
    public void Say_which_pack_was_moved_away_by_the_end_of_its_orders_number(string language, string lines) =>
        Assert.Contains(lines, Write(new PackMovedAwayMail(SupportPlan.FivePack, 3, MailGiven.Now, MailGiven.Link, "HNB8", 5), language).Body, StringComparison.Ordinal);

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
            MailContent.KindOf(kind), (string[])["IncidentSubmitted", "IncidentEntered", "IncidentClosed", "IncidentClosedAgain", "CustomerReminded", "BillingDecided", "BillingChanged", "ChargeStays", "SplitUndone", "IncidentHandedOver", "IncidentTakenAway", "IncidentHandedBack", "IncidentGivenBack"]));
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

    [Theory, Rule("R36")]
    [InlineData("en", "We contact you again by: Thursday 12 November 2026, 10:04 (Stockholm, UTC+01:00)\n")]
    [InlineData("sv", "Vi hör av oss igen senast: torsdag 12 november 2026, 10:04 (Stockholm, UTC+01:00)\n")]
    [InlineData("pl", "Skontaktujemy się ponownie najpóźniej: czwartek, 12 listopada 2026, 10:04 (Stockholm, UTC+01:00)\n")]
    [InlineData("nb", "Vi kontakter deg igjen senest: torsdag 12. november 2026, 10:04 (Stockholm, UTC+01:00)\n")]
    public void Say_by_when_the_next_contact_is(string language, string sentence) =>
        Assert.Contains(sentence, Write(new NextContactPromisedMail(new IncidentNumber(20377), "Mail stops", Instant.FromUtc(2026, 11, 12, 9, 4)), language).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "1 incident left, to be used by 14 March 2027")]
    [InlineData(4, "4 incidents left, to be used by 14 March 2027")]
    public void Count_in_words(int left, string subject) =>
        Assert.Equal(subject, Write(new PackExpiringMail(SupportPlan.FivePack, left, new LocalDate(2027, 3, 14), MailGiven.Link)).Subject);

    [Theory, Rule("R36")]
    [InlineData("sv", 1, "1 ärende kvar att använda till och med 14 mars 2027")]
    [InlineData("sv", 5, "5 ärenden kvar att använda till och med 14 mars 2027")]
    [InlineData("nb", 2, "2 saker igjen å bruke til og med 14. mars 2027")]
    [InlineData("pl", 1, "Do wykorzystania do 14 marca 2027: 1 zgłoszenie")]
    [InlineData("pl", 2, "Do wykorzystania do 14 marca 2027: 2 zgłoszenia")]
    [InlineData("pl", 5, "Do wykorzystania do 14 marca 2027: 5 zgłoszeń")]
    public void Count_as_the_language_does(string language, int left, string subject) =>
        Assert.Equal(subject, Write(new PackExpiringMail(SupportPlan.FivePack, left, new LocalDate(2027, 3, 14), MailGiven.Link), language).Subject);

    [Theory, Rule("R36")]
    [InlineData("sv", "torsdag 12 november 2026, 10:04 (Stockholm, UTC+01:00)")]
    [InlineData("pl", "czwartek, 12 listopada 2026, 10:04 (Stockholm, UTC+01:00)")]
    [InlineData("nb", "torsdag 12. november 2026, 10:04 (Stockholm, UTC+01:00)")]
    public void Say_times_as_the_language_does(string language, string time) =>
        Assert.Contains(time, Write(MailGiven.AnIncidentSubmitted("Mail stops"), language).Body, StringComparison.Ordinal);

    [Fact]
    public void Says_which_words_of_a_message_somebody_typed()
    {
        var mail = Write(new IncidentReplyMail(new IncidentNumber(20377), "Mail stops", "**Done**"));
        Assert.Contains($"\n\n{MailHtml.Typed}**Done**{MailHtml.TypedEnd}\n\n", mail.Marked, StringComparison.Ordinal);
        Assert.Contains("\n\n**Done**\n\n", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Keep_the_subject_in_one_line_whatever_the_title_holds() =>
        Assert.Equal(
            "SP-20377: new message about “Mail 🎉 Bcc: all@example.com”",
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

    private static OutgoingMail Write(MailContent content, string language = "en") =>
        MailGiven.Texts().Write(MailGiven.AMail(content), Anna with { Culture = CultureInfo.GetCultureInfo(language) });

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        new ResourceManager(typeof(MailTexts)).GetResourceSet(culture, true, false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Arguments(string text) => Argument().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex(@"^(\{[^}]*\}|[\s:,])*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnlyArguments();

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
