using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Incidents;

/// <summary>What the customer accepts a part of a split with (R10); everything else the part inherits.</summary>
/// <param name="Verdict">Product and version of the incident that was split, judged anew on the day of acceptance.</param>
/// <param name="PackId">The pack that pays.</param>
/// <param name="Plan">The plan of that pack.</param>
/// <param name="Severity">The severity, as before or changed.</param>
/// <param name="Impact">What severity A asks for; may be left out when the incident that was split says it.</param>
public sealed record PartAcceptance(LifecycleVerdict Verdict, Guid PackId, SupportPlan Plan, Severity Severity, ImpactStatement? Impact);
