namespace SupportPortal.Domain.ResponseTimes;

/// <summary>What the due instant rests on (R13, R17).</summary>
public enum PromiseBasis
{
    /// <summary>The target, counted from submission.</summary>
    Submission = 1,

    /// <summary>The severity was raised: the new target, counted from that moment.</summary>
    Raised = 2,

    /// <summary>The severity was raised, but the earlier promise is due no later and stays.</summary>
    RaisedDueStays = 3,

    /// <summary>The customer lowered the severity before due: the new target, counted from submission.</summary>
    LoweredByCustomer = 4,

    /// <summary>The severity was lowered by an engineer, or after due: due stays.</summary>
    LoweredDueStays = 5,
}
