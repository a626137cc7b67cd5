namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the plan step asks for.</summary>
public sealed class PlanForm
{
    /// <summary>The pack that is to pay.</summary>
    public Guid? Pack { get; set; }
}
