using System.Globalization;
using SupportPortal.Application.Audit;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Pages.Admin.Audit;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Pages.Admin.Audit;

[Rule("R38")]
public sealed class AuditTextTests
{
    private static readonly Moment Moment = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);

    private static readonly Reader Reader = new(DateTimeZone.Utc, CultureInfo.GetCultureInfo("en"), Moment.At);

    public static TheoryData<string, string> Happened => new()
    {
        { "source Imported plan 5-pack", Say(new OrderRecorded(Moment, Guid.NewGuid(), OrderSource.Csv, SupportPlan.FivePack)) },
        { "before customer after customer, support engineer their own no", Say(new RolesChanged(Roles.Customer, Roles.Customer | Roles.SupportEngineer, Own: false, Moment)) },
        { "short name expiry topic Buying and paying order 2", Say(new AnswerMoved(Moment, "expiry", FaqTopic.Buying, 2)) },
        { "short name expiry language svenska", Say(new AnswerRewritten(Moment, "expiry", "sv")) },
        { "by a link yes", Say(new PasswordChanged(ByLink: true, Moment)) },
        { "reason Free words stay. an own matter yes", Say(new PartnerStatusWithdrawn(Moment, "Free words stay.", OwnMatter: true)) },
    };

    public static TheoryData<string> Named => new(
        new[] { typeof(IAudited).Assembly, typeof(ReadAudit).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IAudited)))
            .SelectMany(type => type.GetProperties()).Select(property => property.Name)
            .Where(name => name != "EqualityContract" && name.Skip(1).Any(char.IsUpper)).Distinct().Order());

    [Theory, MemberData(nameof(Happened))]
    public void Says_words_for_what_stands_in_the_log(string words, string said) => Assert.Equal(words, said);

    [Theory, MemberData(nameof(Named))]
    public void Says_words_for_every_name_of_several_words(string name)
    {
        var code = name.ToLower(CultureInfo.InvariantCulture);
        Assert.NotEqual(code, AuditText.Say(code));
    }

    private static string Say(DomainEvent happened) =>
        string.Join(' ', AuditText.Of(AuditEntry.Of(Guid.NewGuid(), happened), Reader).Where(part => part.Key is null).Select(part => $"{part.Name} {part.Value}"));
}
