using System.Globalization;
using System.Reflection;
using SupportPortal.Application.Audit;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Pages.Admin;
using SupportPortal.Web.Pages.Admin.Audit;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Pages.Admin.Audit;

[Rule("R38")]
public sealed class AuditTextTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    private static readonly Moment Moment = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);

    private static readonly Reader Reader = new(DateTimeZone.Utc, CultureInfo.GetCultureInfo("en"), Moment.At);

    public static TheoryData<string, string> Happened => new()
    {
        { "source Imported plan 5-pack", Say(new OrderRecorded(Moment, Guid.NewGuid(), OrderSource.Csv, SupportPlan.FivePack)) },
        { "before customer after customer, support engineer their own no", Say(new RolesChanged(Roles.Customer, Roles.Customer | Roles.SupportEngineer, Own: false, Moment)) },
        { "short name expiry topic Buying and paying order 2", Say(new AnswerMoved(Moment, "expiry", FaqTopic.Buying, 2)) },
        { "short name expiry language svenska", Say(new AnswerRewritten(Moment, "expiry", "sv")) },
        { "level Gold partner number 4711 valid until 1 Jan 2027 an own matter no", Say(new PartnerStatusGranted(Moment, PartnerLevel.Gold, "4711", new LocalDate(2027, 1, 1), OwnMatter: false)) },
        { "jurisdiction United States, TX", Say(new TaxExemptionUploaded(Moment, Guid.NewGuid(), "US-TX")) },
        { "id 000000 country Poland name Poland number 3", Say(new CalendarSaved(Moment, new CalendarReference(Guid.Empty, "PL", "Poland", 3)), whole: true) },
        { "by a link yes", Say(new PasswordChanged(ByLink: true, Moment)) },
        { "reason Free words stay. an own matter yes", Say(new PartnerStatusWithdrawn(Moment, "Free words stay.", OwnMatter: true)) },
        { "reason PaidTwice an own matter no", Say(new PartnerStatusWithdrawn(Moment, "PaidTwice", OwnMatter: false)) },
    };

    public static TheoryData<string> Named => new(
        Properties().Select(property => property.Name)
            .Where(name => name != "EqualityContract" && name.Skip(1).Any(char.IsUpper)).Distinct().Order());

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    [Fact]
    public void Says_that_words_are_forgotten_and_how_many_a_deletion_took()
    {
        Assert.Equal("forgotten with an account", AuditText.SayTyped([], "reason"));
        Assert.Equal("entries whose typed words went with it 2", Say(new AccountDeleted([], [Guid.NewGuid(), Guid.NewGuid()], Moment)));
    }

    [Theory, MemberData(nameof(Happened))]
    public void Says_words_for_what_stands_in_the_log(string words, string said) => Assert.Equal(words, said);

    /// <summary>Each choice that an event holds, by the name of the value and that of the choice.</summary>
    public static TheoryData<string, string> Chosen
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, type) in Properties().Select(property => (property.Name.ToLower(CultureInfo.InvariantCulture), property.PropertyType)).Where(one => one.PropertyType.IsEnum).Distinct())
                foreach (var choice in Enum.GetNames(type))
                    data.Add(name, choice);
            return data;
        }
    }

    [Theory, MemberData(nameof(Chosen))]
    public void Says_words_for_every_choice(string name, string choice)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("pl");
        string[] same = ["System", nameof(PartnerLevel.Gold), nameof(PartnerLevel.Silver), nameof(PartnerLevel.Maps)];
        Assert.True(same.Contains(choice) || !EventName.Say(choice).Equals(AuditText.SayValue(name, choice), StringComparison.OrdinalIgnoreCase), AuditText.SayValue(name, choice));
    }

    [Theory, MemberData(nameof(Named))]
    public void Says_words_for_every_name_of_several_words(string name)
    {
        var code = name.ToLower(CultureInfo.InvariantCulture);
        Assert.NotEqual(code, AuditText.Say(code));
    }

    private static IEnumerable<PropertyInfo> Properties() =>
        new[] { typeof(IAudited).Assembly, typeof(ReadAudit).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IAudited)))
            .SelectMany(type => type.GetProperties());

    private static string Say(DomainEvent happened, bool whole = false) =>
        string.Join(' ', AuditText.Of(AuditEntry.Of(Guid.NewGuid(), happened), Reader).Where(part => whole || part.Key is null).Select(part => $"{part.Name} {part.Value}"));
}
