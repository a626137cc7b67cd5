namespace SupportPortal.Domain.Products;

/// <summary>Questions about a phase.</summary>
public static class LifecyclePhases
{
    /// <summary>Whether incidents can be submitted: mainstream, extended and in support are in lifecycle (R29).</summary>
    public static bool IsInLifecycle(this LifecyclePhase phase) =>
        phase is LifecyclePhase.Mainstream or LifecyclePhase.Extended;

    /// <summary>The word that people read for <paramref name="phase"/> under <paramref name="policy"/>.</summary>
    public static ShownPhase ShownUnder(this LifecyclePhase phase, LifecyclePolicy policy) =>
        policy == LifecyclePolicy.Modern && phase.IsInLifecycle() ? ShownPhase.InSupport : (ShownPhase)phase;
}
