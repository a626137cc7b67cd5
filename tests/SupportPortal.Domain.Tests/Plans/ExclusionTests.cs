using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Plans;

[Rule("R31")]
public sealed class ExclusionTests
{
    private static readonly ExclusionText English = new("en", "Onsite support", "We work remotely.", "Ask a partner near you.");

    [Theory]
    [InlineData("onsite", false, true)]
    [InlineData("out-of-lifecycle", false, false)] // the lifecycle decides
    [InlineData("product-bug", true, false)] // nothing to insist on: it is covered
    public void Can_be_insisted_on_except_for_lifecycle(string code, bool covered, bool insisted) =>
        Assert.Equal(insisted, AnExclusion(code, covered).CanBeInsistedOn);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Refuses_to_go_on_for_lifecycle_whatever_is_said(bool insists) =>
        Assert.Equal(new ExclusionCannotBeInsistedOn(Exclusion.OutOfLifecycle), AnExclusion(Exclusion.OutOfLifecycle).CanGoOn(insists));

    [Fact]
    public void Refuses_to_go_on_until_the_customer_says_that_it_is_covered()
    {
        Assert.Equal(new KindOfHelpIsExcluded("onsite"), AnExclusion("onsite").CanGoOn(insists: false));
        Assert.Null(AnExclusion("onsite").CanGoOn(insists: true));
    }

    [Fact]
    public void Lets_go_on_with_what_is_covered() => Assert.Null(AnExclusion("product-bug", covered: true).CanGoOn(insists: false));

    [Fact]
    public void Is_rewritten_a_language_at_a_time()
    {
        var exclusion = AnExclusion("onsite");
        var (anew, polish) = (English with { Title = "Somebody comes to us" }, new ExclusionText("pl", "Wizyta", "Pracujemy zdalnie.", ""));
        exclusion.Rewrite(anew, new Uri("https://partners.example/"), Given.Moment);
        exclusion.Rewrite(polish, exclusion.PointerAddress, Given.Moment);
        Assert.Equal((anew, polish), (exclusion.In("en"), exclusion.In("pl")));
        Assert.Equal([new ExclusionRewritten(Given.Moment, "onsite", "en"), new ExclusionRewritten(Given.Moment, "onsite", "pl")], exclusion.Events);
    }

    [Fact]
    public void Is_not_rewritten_as_it_was()
    {
        var exclusion = AnExclusion("onsite");
        var refused = Assert.Throws<RefusedException>(() => exclusion.Rewrite(exclusion.In("en") with { }, exclusion.PointerAddress, Given.Moment));
        Assert.Equal(new ExclusionIsUnchanged(), refused.Refusal);
    }

    [Fact]
    [Rule("R36")]
    public void Speaks_each_language_and_english_where_a_text_is_missing()
    {
        var swedish = new ExclusionText("sv", "Support på plats", "Vi arbetar på distans.", "Fråga en partner nära dig.");
        var exclusion = new Exclusion("onsite", isCovered: false, pointerAddress: null, [English, swedish], Given.Moment);
        Assert.Equal(swedish, exclusion.In("sv"));
        Assert.Equal(English, exclusion.In("pl"));
    }

    [Fact]
    public void Has_an_english_text_and_one_a_language()
    {
        Assert.Throws<ArgumentException>(() => new Exclusion("onsite", isCovered: false, pointerAddress: null, [], Given.Moment));
        Assert.Throws<ArgumentException>(
            () => new Exclusion("onsite", isCovered: false, pointerAddress: null, [English, English], Given.Moment));
    }

    [Fact]
    [Rule("R36")]
    public void Keeps_a_translation_that_is_there()
    {
        var (exclusion, swedish) = (AnExclusion("onsite"), new ExclusionText("sv", "Support på plats", "Vi arbetar på distans.", ""));
        exclusion.Translate(swedish);
        Assert.Equal(swedish, exclusion.In("sv"));
        Assert.Throws<RefusedException>(() => exclusion.Translate(swedish with { Title = "Besök" }));
    }

    private static Exclusion AnExclusion(string code, bool covered = false) =>
        new(code, covered, pointerAddress: null, [English], Given.Moment);
}
