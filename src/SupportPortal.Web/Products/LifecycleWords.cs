using SupportPortal.Domain;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Products;

/// <summary>What people read of a lifecycle.</summary>
public static class LifecycleWords
{
    /// <summary>"Security updates only".</summary>
    public static string Of(ShownPhase phase, Reader reader) =>
        RefusalSentences.Template($"{nameof(ShownPhase)}.{phase}", reader.Culture) ?? phase.ToString();

    /// <summary>"end of support".</summary>
    public static string Of(LifecycleFields field, Reader reader) =>
        RefusalSentences.Template($"{nameof(LifecycleFields)}.{field}", reader.Culture) ?? field.ToString();

    /// <summary>What a policy means, in a sentence.</summary>
    public static string Of(LifecyclePolicy policy) => policy switch
    {
        LifecyclePolicy.Fixed => "Fixed lifecycle: mainstream, then extended support, each until its day, then paid security updates for some versions.",
        LifecyclePolicy.Modern => "Modern lifecycle: in support while it is kept up to date.",
        _ => "Each version is in support until its day.",
    };

    /// <summary>How a phase ends, in a table: "11 Jan 2028", "no end announced", "has ended", or nothing without such a phase.</summary>
    public static string Of(PhaseEnd end, Reader reader) =>
        end.LastDay is { } day ? reader.SayShort(day) : end.HasEnded switch { true => "has ended", false => "no end announced", _ => "" };

    /// <summary>What stands under a phase: "until 11 Jan 2028, then Extended until 11 Jan 2033".</summary>
    public static string Story(LifecycleVerdict verdict, Reader reader)
    {
        var (dates, last) = (verdict.Dates, verdict.PhaseEndsOn);
        return verdict.Phase switch
        {
            LifecyclePhase.NotReleased => dates.ReleasedOn > verdict.On ? $"announced for {reader.SayShort(dates.ReleasedOn.Value)}" : "no day of release is set",
            LifecyclePhase.SecurityUpdatesOnly => $"{Ended("support", dates.Support, reader)}; paid updates {Until(last, reader)}",
            LifecyclePhase.OutOfSupport => dates.SecurityUpdates.Exists
                ? $"{Ended("support", dates.Support, reader)}; {Ended("paid updates", dates.SecurityUpdates, reader)}"
                : Ended("support", dates.Support, reader),
            LifecyclePhase.Mainstream when last is not null && last == dates.MainstreamEnd && dates.Support.Exists && dates.SupportEnd != last =>
                $"{Until(last, reader)}, then Extended {Until(dates.SupportEnd, reader)}",
            _ => Until(last, reader),
        };
    }

    /// <summary>Why plans do not serve a version, after a colon.</summary>
    public static string WhyNot(Refusal reason) => reason switch
    {
        VersionIsNeitherNNorOneBefore => "they serve the newest version and the one before it, N and N-1",
        PlanDoesNotServePhase => "they serve versions in mainstream support",
        PlanDoesNotServeCloud => "they serve products on your own machines",
        PlanServesCloudOnly => "it serves cloud products",
        _ => "they serve versions in support",
    };

    private static string Until(LocalDate? day, Reader reader) => day is { } last ? $"until {reader.SayShort(last)}" : "no end announced";

    private static string Ended(string what, PhaseEnd end, Reader reader) =>
        end.LastDay is { } day ? $"{what} ended {reader.SayShort(day)}" : $"{what} has ended";
}
