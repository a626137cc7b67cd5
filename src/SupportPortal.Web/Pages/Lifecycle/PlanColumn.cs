using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Lifecycle;

/// <summary>Plans that serve the same versions, as one column (R32).</summary>
/// <param name="Name">What stands above it.</param>
/// <param name="Plan">One of them.</param>
public sealed record PlanColumn(string Name, SupportPlan Plan)
{
    private static PlanColumn Anyone => new(T("Single incident, 5-pack"), SupportPlan.SingleIncident);
    private static PlanColumn Partner => new(T("Partner 20, 15, 10-pack"), SupportPlan.PartnerGold20);
    private static PlanColumn Cloud => new(T("Signature cloud support"), SupportPlan.SignatureCloud);
    private static PlanColumn Advanced => new(T("Advanced for partners"), SupportPlan.AdvancedPartner);

    /// <summary>The columns for a product; partner packs and Signature cloud support never serve the same one.</summary>
    public static IReadOnlyList<PlanColumn> For(Product product) =>
        [Anyone, product.Deployment == Deployment.Cloud ? Cloud : Partner, Advanced];
}
