using FsCheck;
using FsCheck.Fluent;
using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class PhasePropertyTests
{
    private static readonly LocalDate Start = Given.On("2020-01-01");

    // Lengths of phases in days; a negative one stands for a phase that does not exist.
    private static readonly Gen<LifecycleDates> Lives =
        from mainstream in Gen.Choose(-20, 60)
        from extended in Gen.Choose(-20, 60)
        from security in Gen.Choose(-20, 60)
        let end = Math.Max(mainstream, 0) + Math.Max(extended, 0)
        select new LifecycleDates
        {
            ReleasedOn = Start,
            MainstreamEnd = mainstream < 0 ? null : Start.PlusDays(mainstream),
            SupportEnd = Start.PlusDays(end),
            SecurityUpdatesEnd = security < 0 ? null : Start.PlusDays(end + security),
        };

    private static readonly Gen<LifecyclePolicy> Policies = Gen.Elements(Enum.GetValues<LifecyclePolicy>());
    private static readonly Gen<int> Days = Gen.Choose(-30, 220);

    [Fact]
    public void Never_goes_back() => Check(
        (dates, policy, day) => dates.PhaseOn(Start.PlusDays(day), policy) <= dates.PhaseOn(Start.PlusDays(day + 1), policy));

    [Fact]
    public void Is_in_lifecycle_from_the_release_through_the_end_of_support() => Check((dates, policy, day) =>
        dates.PhaseOn(Start.PlusDays(day), policy).IsInLifecycle() == (day >= 0 && Start.PlusDays(day) <= dates.SupportEnd));

    [Fact]
    public void Of_a_modern_version_is_never_extended() => Check((dates, _, day) =>
        dates.PhaseOn(Start.PlusDays(day), LifecyclePolicy.Modern) != LifecyclePhase.Extended);

    private static void Check(Func<LifecycleDates, LifecyclePolicy, int, bool> holds) => Prop
        .ForAll(
            Arb.From(from dates in Lives from policy in Policies from day in Days select (dates, policy, day)),
            life => holds(life.dates, life.policy, life.day))
        .QuickCheckThrowOnFailure();
}
