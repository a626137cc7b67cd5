using FsCheck;
using FsCheck.Fluent;
using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class LifecycleImportPropertyTests
{
    private static readonly Gen<LocalDate?> Days =
        from day in Gen.Choose(-100, 1000)
        select day < 0 ? (LocalDate?)null : Given.On("2020-01-01").PlusDays(day);

    private static readonly Gen<PhaseEnd> Ends =
        from day in Days
        from flag in Gen.Elements<bool?>(true, false, null)
        select new PhaseEnd(day, flag);

    private static readonly Gen<LifecycleDates> Dates =
        from released in Days
        from mainstream in Ends
        from support in Ends
        from security in Ends
        select new LifecycleDates { ReleasedOn = released }
            .With(LifecycleFields.MainstreamEnd, mainstream)
            .With(LifecycleFields.SupportEnd, support)
            .With(LifecycleFields.SecurityUpdatesEnd, security);

    private static readonly Gen<VersionFacts> Versions =
        from slug in Gen.Elements("1", "2", "3", "4", "5", "6")
        from dates in Dates
        from policy in Gen.Elements<LifecyclePolicy?>(null, LifecyclePolicy.Fixed, LifecyclePolicy.Modern)
        select new VersionFacts(slug, "Version " + slug, dates, policy);

    private static readonly Gen<LineFacts[]?> Lines =
        from told in Gen.Choose(0, 1)
        from order in Gen.Shuffle(["1", "2", "3", "4"])
        from cut in Gen.Choose(0, 4)
        select told == 0 ? null : new LineFacts[] { new("A", order[..cut]), new("B", order[cut..]) };

    private static readonly Gen<ProductFacts> Facts =
        from versions in Gen.ListOf(Versions)
        from lines in Lines
        select Given.Facts([.. versions.DistinctBy(version => version.Slug)]) with { Lines = lines };

    [Fact]
    public void Changes_nothing_the_second_time() => Check((first, second) =>
    {
        var product = new Product(first, Given.Moment);
        product.Take(second, Given.Moment);
        return !product.Compare(second).Any(change => change.ChangesSomething);
    });

    [Fact]
    public void Leaves_an_admins_own_dates_alone() => Check((first, second) =>
    {
        var product = new Product(first, Given.Moment);
        foreach (var version in product.Versions)
            product.SetDates(version, Given.Dates("2019-01-01", "2019-02-01", "2019-03-01", "2019-04-01"), Given.Moment);
        product.Take(second, Given.Moment);
        return first.Versions.All(version => product.Find(version.Slug)!.Dates.ReleasedOn == Given.On("2019-01-01"));
    });

    [Fact]
    public void Gives_every_version_one_line_and_every_line_a_version() => Check((first, second) =>
    {
        var product = new Product(first, Given.Moment);
        product.Take(second, Given.Moment);
        return product.VersionsNewestFirst.Count() == product.Versions.Count
            && product.Lines.All(line => product.VersionsOf(line).Any())
            && product.Lines.Select(line => line.Order).Order().SequenceEqual(Enumerable.Range(1, product.Lines.Count));
    });

    private static void Check(Func<ProductFacts, ProductFacts, bool> holds) => Prop
        .ForAll(Arb.From(from first in Facts from second in Facts select (first, second)), pair => holds(pair.first, pair.second))
        .QuickCheckThrowOnFailure();
}
