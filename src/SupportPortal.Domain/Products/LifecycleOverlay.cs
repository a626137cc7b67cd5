namespace SupportPortal.Domain.Products;

/// <summary>What lifecycle documents don't tell of a product (R29).</summary>
/// <param name="Product">The product's slug.</param>
/// <param name="Deployment">Where it runs, if told.</param>
/// <param name="Policy">The policy of releases without one of their own.</param>
/// <param name="ReleasePolicies">The policies of single releases, by slug.</param>
/// <param name="Lines">The version lines, newest first, if told.</param>
/// <param name="Previews">The slugs of the releases that are previews.</param>
/// <param name="Vendor">Who makes it, if told.</param>
/// <param name="Family">What it belongs to, if told.</param>
public sealed record LifecycleOverlay(
    string Product,
    Deployment? Deployment,
    LifecyclePolicy Policy,
    IReadOnlyDictionary<string, LifecyclePolicy> ReleasePolicies,
    IReadOnlyList<LineFacts>? Lines,
    IReadOnlyList<string> Previews,
    string? Vendor,
    string? Family)
{
    private static readonly Dictionary<string, LifecyclePolicy> Policies = new()
    {
        ["fixed"] = LifecyclePolicy.Fixed,
        ["modern"] = LifecyclePolicy.Modern,
        // A component follows the product it comes with, so its own policy is not known.
        ["component"] = LifecyclePolicy.Unknown,
    };

    private static readonly Dictionary<string, Deployment> Deployments = new()
    {
        ["onPremises"] = Products.Deployment.OnPremises,
        ["cloud"] = Products.Deployment.Cloud,
    };

    internal static LifecycleOverlay Parse(DocumentNode overlay)
    {
        var named = overlay with { Product = overlay.Required("product").Slug() };
        return new(
            named.Product,
            named.Optional("deployment")?.Word(Deployments),
            named.Optional("policy")?.Word(Policies) ?? LifecyclePolicy.Unknown,
            named.Optional("releasePolicy")?.Map(policy => policy.Word(Policies)) ?? new Dictionary<string, LifecyclePolicy>(),
            named.Optional("lines") is { } lines ? ParseLines(lines) : null,
            named.Optional("previews")?.List(release => release.Slug()) ?? [],
            named.Optional("vendor")?.Text(),
            named.Optional("family")?.Text());
    }

    private static IReadOnlyList<LineFacts> ParseLines(DocumentNode lines)
    {
        var seen = new HashSet<string>();
        return lines.UniqueList(
            line => new LineFacts(
                line.Required("line").Text(),
                line.Required("releases").List(release => seen.Add(release.Slug()) ? release.Slug() : throw release.Fault(DocumentFault.Repeated))),
            line => line.Name);
    }
}
