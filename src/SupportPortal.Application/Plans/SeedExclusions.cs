using System.Text.Json;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Plans;

/// <summary>Gives a new portal the kinds of help that the intake asks about, and what is excluded (R31); what is there stays.</summary>
public sealed class SeedExclusions(IDbContextFactory<SupportDbContext> store)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Adds what is missing.</summary>
    /// <returns>How many were added.</returns>
    public Task<int> HandleAsync(Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var present = await db.Exclusions.Select(exclusion => exclusion.Code).ToListAsync(cancel);
            var missing = Read().Index().Where(seed => !present.Contains(seed.Item.Code)).ToList();
            db.Exclusions.AddRange(missing.Select(seed => Make(seed.Item, seed.Index + 1, moment)));
            return missing.Count;
        },
        cancel);

    private static Exclusion Make(Seed seed, int order, Moment moment) =>
        new(seed.Code, seed.IsCovered, seed.Pointer, [new ExclusionText("en", seed.Title, seed.Explanation, seed.Instead)], moment) { Order = order };

    private static List<Seed> Read()
    {
        using var stream = typeof(SeedExclusions).Assembly.GetManifestResourceStream("SupportPortal.Application.Plans.Seed.exclusions.json")!;
        return JsonSerializer.Deserialize<List<Seed>>(stream, Json)!;
    }

    private sealed record Seed(string Code, bool IsCovered, Uri? Pointer, string Title, string Explanation, string Instead);
}
