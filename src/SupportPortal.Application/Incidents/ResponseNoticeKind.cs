namespace SupportPortal.Application.Incidents;

/// <summary>What engineers are told of an open clock. The numbers are stored.</summary>
public enum ResponseNoticeKind
{
    /// <summary>A quarter or less of the target is left (R16).</summary>
    AtRisk = 1,

    /// <summary>It is overdue (R15).</summary>
    Missed = 2,
}
