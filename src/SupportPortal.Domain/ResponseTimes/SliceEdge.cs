namespace SupportPortal.Domain.ResponseTimes;

/// <summary>Why a counted slice begins or ends.</summary>
public enum SliceEdge
{
    /// <summary>The incident was submitted.</summary>
    Submitted = 1,

    /// <summary>The severity was raised (R17).</summary>
    Raised = 2,

    /// <summary>The calendar opens.</summary>
    Opening = 3,

    /// <summary>The calendar closes.</summary>
    Closing = 4,

    /// <summary>The target is used up.</summary>
    Due = 5,
}
