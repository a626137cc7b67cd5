namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the plan step asks for.</summary>
public sealed class PlanForm
{
    /// <summary>The pack that is to pay, or an order of it that waits for its payment.</summary>
    public Guid? Pack { get; set; }
}
