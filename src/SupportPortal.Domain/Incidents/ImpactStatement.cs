namespace SupportPortal.Domain.Incidents;

/// <summary>What severity A asks the customer to say (R17).</summary>
/// <param name="WhatIsDown">What is down.</param>
/// <param name="SinceWhen">Since when.</param>
/// <param name="WhoIsAffected">Who is affected.</param>
public sealed record ImpactStatement(string WhatIsDown, string SinceWhen, string WhoIsAffected)
{
    /// <summary>Whether all three are said.</summary>
    public bool IsComplete() =>
        !string.IsNullOrWhiteSpace(WhatIsDown)
        && !string.IsNullOrWhiteSpace(SinceWhen)
        && !string.IsNullOrWhiteSpace(WhoIsAffected);

    /// <summary>What a severity misses of a statement, if anything.</summary>
    internal static Refusal? Missing(Severity severity, ImpactStatement? statement)
    {
        if (severity == Severity.A && statement?.IsComplete() != true)
            return new ImpactStatementIsMissing();
        return statement is null
            ? null
            : Written.Wrong(statement.WhatIsDown, Limits.Reason)
                ?? Written.Wrong(statement.SinceWhen, Limits.Reason)
                ?? Written.Wrong(statement.WhoIsAffected, Limits.Reason);
    }
}
