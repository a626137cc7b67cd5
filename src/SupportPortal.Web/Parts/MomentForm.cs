namespace SupportPortal.Web.Parts;

/// <summary>How <c>&lt;moment&gt;</c> says an instant.</summary>
public enum MomentForm
{
    /// <summary>"Thu 12 Nov, 10:04".</summary>
    Full,

    /// <summary>"today, 17:20", in a sentence.</summary>
    Soon,

    /// <summary>"Today, 17:20", standing alone.</summary>
    Promise,

    /// <summary>"Thu 12 Nov, 10:04 (Stockholm, UTC+01:00)", where the zone has to stand beside it.</summary>
    Zoned,

    /// <summary>"17:20".</summary>
    Time,

    /// <summary>"12 Nov 2026".</summary>
    Date,

    /// <summary>"in 2 h 5 min".</summary>
    Hint,
}
