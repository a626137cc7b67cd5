using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Lifecycle;

/// <summary>Plans that serve the same versions, as one column (R32).</summary>
/// <param name="Name">What stands above it.</param>
/// <param name="Plan">One of them.</param>
public sealed record PlanColumn(string Name, SupportPlan Plan)
{
    private static readonly PlanColumn Anyone = new("Single incident, 5-pack", SupportPlan.SingleIncident);
    private static readonly PlanColumn Partner = new("Partner 20, 15, 10-pack", SupportPlan.PartnerGold20);
    private static readonly PlanColumn Cloud = new("Signature cloud support", SupportPlan.SignatureCloud);
    private static readonly PlanColumn Advanced = new("Advanced for partners", SupportPlan.AdvancedPartner);

    /// <summary>The columns for a product; partner packs and Signature cloud support never serve the same one.</summary>
    public static IReadOnlyList<PlanColumn> For(Product product) =>
        [Anyone, product.Deployment == Deployment.Cloud ? Cloud : Partner, Advanced];
}
