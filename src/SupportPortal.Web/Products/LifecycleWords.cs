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

    /// <summary>"End of support", at the start of a line.</summary>
    public static string Heading(LifecycleFields field, Reader reader)
    {
        var words = Of(field, reader);
        return reader.Culture.TextInfo.ToUpper(words[0]) + words[1..];
    }

    /// <summary>What a policy means, in a sentence.</summary>
    public static string Of(LifecyclePolicy policy) => policy switch
    {
        LifecyclePolicy.Fixed => T("Fixed lifecycle: mainstream, then extended support, each until its day, then paid security updates for some versions."),
        LifecyclePolicy.Modern => T("Modern lifecycle: in support while it is kept up to date."),
        _ => T("Each version is in support until its day."),
    };

    /// <summary>How a phase ends, in a table: "11 Jan 2028", "no end announced", "has ended", or nothing without such a phase.</summary>
    public static string Of(PhaseEnd end, Reader reader) =>
        end.LastDay is { } day ? reader.SayShort(day) : end.HasEnded switch { true => T("has ended"), false => T("no end announced"), _ => "" };

    /// <summary>What stands under a phase: "until 11 Jan 2028, then Extended until 11 Jan 2033".</summary>
    public static string Story(LifecycleVerdict verdict, Reader reader)
    {
        var (dates, last) = (verdict.Dates, verdict.PhaseEndsOn);
        return verdict.Phase switch
        {
            LifecyclePhase.NotReleased => dates.ReleasedOn > verdict.On ? T("announced for {0}", reader.SayShort(dates.ReleasedOn.Value)) : T("no day of release is set"),
            LifecyclePhase.SecurityUpdatesOnly => last is { } day ? T("{0}; paid updates until {1}", SupportEnded(dates, reader), reader.SayShort(day)) : T("{0}; no end of paid updates announced", SupportEnded(dates, reader)),
            LifecyclePhase.OutOfSupport => dates.SecurityUpdates.Exists
                ? $"{SupportEnded(dates, reader)}; {UpdatesEnded(dates, reader)}"
                : SupportEnded(dates, reader),
            LifecyclePhase.Mainstream when last is not null && last == dates.MainstreamEnd && dates.Support.Exists && dates.SupportEnd != last =>
                dates.SupportEnd is { } end ? T("until {0}, then Extended until {1}", reader.SayShort(last.Value), reader.SayShort(end)) : T("until {0}, then Extended, no end announced", reader.SayShort(last.Value)),
            _ => Until(last, reader),
        };
    }

    /// <summary>Why plans do not serve a version, after a colon.</summary>
    public static string WhyNot(Refusal reason) => reason switch
    {
        VersionIsNeitherNNorOneBefore => T("they serve the newest version and the one before it, N and N-1"),
        PlanDoesNotServePhase => T("they serve versions in mainstream support"),
        PlanDoesNotServeCloud => T("they serve products on your own machines"),
        PlanServesCloudOnly => T("it serves cloud products"),
        _ => T("they serve versions in support"),
    };

    private static string Until(LocalDate? day, Reader reader) => day is { } last ? T("until {0}", reader.SayShort(last)) : T("no end announced");

    private static string SupportEnded(LifecycleDates dates, Reader reader) =>
        dates.Support.LastDay is { } day ? T("support ended {0}", reader.SayShort(day)) : T("support has ended");

    private static string UpdatesEnded(LifecycleDates dates, Reader reader) =>
        dates.SecurityUpdates.LastDay is { } day ? T("paid updates ended {0}", reader.SayShort(day)) : T("paid updates have ended");
}
