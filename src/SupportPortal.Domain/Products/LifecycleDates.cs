namespace SupportPortal.Domain.Products;

/// <summary>
/// The dates of a version (R29), in the calendar of the seller's time zone. Each end has a day or, without one, a flag;
/// with neither there is no such phase.
/// </summary>
public sealed record LifecycleDates
{
    /// <summary>Each date by itself, in the order of a life.</summary>
    public static readonly IReadOnlyList<LifecycleFields> Fields =
    [
        LifecycleFields.ReleasedOn, LifecycleFields.MainstreamEnd, LifecycleFields.SupportEnd, LifecycleFields.SecurityUpdatesEnd,
    ];

    /// <summary>The first day of the version; null when no day is set, and the version counts as not released.</summary>
    public LocalDate? ReleasedOn { get; init; }

    /// <summary>The last day of mainstream support.</summary>
    public LocalDate? MainstreamEnd { get; init; }

    /// <summary>Without a day: whether mainstream support has ended.</summary>
    public bool? MainstreamHasEnded { get; init; }

    /// <summary>The last day of support, mainstream and extended.</summary>
    public LocalDate? SupportEnd { get; init; }

    /// <summary>Without a day: whether support has ended.</summary>
    public bool? SupportHasEnded { get; init; }

    /// <summary>The last day of paid security updates.</summary>
    public LocalDate? SecurityUpdatesEnd { get; init; }

    /// <summary>Without a day: whether paid security updates have ended.</summary>
    public bool? SecurityUpdatesHaveEnded { get; init; }

    /// <summary>How mainstream support ends.</summary>
    public PhaseEnd Mainstream => new(MainstreamEnd, MainstreamHasEnded);

    /// <summary>How support ends.</summary>
    public PhaseEnd Support => new(SupportEnd, SupportHasEnded);

    /// <summary>How paid security updates end.</summary>
    public PhaseEnd SecurityUpdates => new(SecurityUpdatesEnd, SecurityUpdatesHaveEnded);

    /// <summary>One of the dates; a release has a day or none.</summary>
    public PhaseEnd this[LifecycleFields field] => field switch
    {
        LifecycleFields.ReleasedOn => new(ReleasedOn, HasEnded: null),
        LifecycleFields.MainstreamEnd => Mainstream,
        LifecycleFields.SupportEnd => Support,
        LifecycleFields.SecurityUpdatesEnd => SecurityUpdates,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not one single date."),
    };

    /// <summary>The same dates with one of them changed.</summary>
    public LifecycleDates With(LifecycleFields field, PhaseEnd end) => field switch
    {
        LifecycleFields.ReleasedOn => this with { ReleasedOn = end.LastDay },
        LifecycleFields.MainstreamEnd => this with { MainstreamEnd = end.LastDay, MainstreamHasEnded = end.HasEnded },
        LifecycleFields.SupportEnd => this with { SupportEnd = end.LastDay, SupportHasEnded = end.HasEnded },
        LifecycleFields.SecurityUpdatesEnd =>
            this with { SecurityUpdatesEnd = end.LastDay, SecurityUpdatesHaveEnded = end.HasEnded },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not one single date."),
    };

    /// <summary>Which dates differ from <paramref name="others"/>; a flag beside a day makes no difference.</summary>
    public LifecycleFields DifferencesTo(LifecycleDates others) =>
        Fields.Where(field => this[field] != others[field]).Aggregate(LifecycleFields.None, (all, field) => all | field);

    /// <summary>Whether the version is out on a day.</summary>
    public bool IsReleasedOn(LocalDate day) => ReleasedOn <= day;

    /// <summary>The phase on a day (R29). Ends are inclusive: a phase lasts through its last day.</summary>
    public LifecyclePhase PhaseOn(LocalDate day, LifecyclePolicy policy) =>
        !IsReleasedOn(day) ? LifecyclePhase.NotReleased
        : !Support.IsPassedOn(day) ? SupportedPhaseOn(day, policy)
        : SecurityUpdates.LastsOn(day) ? LifecyclePhase.SecurityUpdatesOnly
        : LifecyclePhase.OutOfSupport;

    private LifecyclePhase SupportedPhaseOn(LocalDate day, LifecyclePolicy policy) =>
        policy != LifecyclePolicy.Modern && Mainstream.IsPassedOn(day) ? LifecyclePhase.Extended : LifecyclePhase.Mainstream;
}
