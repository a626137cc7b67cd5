namespace SupportPortal.Domain.Plans;

/// <summary>From a plan to its terms.</summary>
public static class SupportPlans
{
    private static readonly Dictionary<SupportPlan, PlanTerms> Known = PlanTerms.All.ToDictionary(terms => terms.Plan);

    /// <summary>The terms of the plan (R32).</summary>
    public static PlanTerms Terms(this SupportPlan plan) =>
        Known.GetValueOrDefault(plan) ?? throw new ArgumentOutOfRangeException(nameof(plan), plan, "No such plan.");
}
