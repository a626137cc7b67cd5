using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Incidents;

/// <summary>Lists the drafts that a person can go on with, on whatever device they were begun.</summary>
public sealed class ListDrafts(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The drafts that are not submitted, the one saved last first.</summary>
    public async Task<IReadOnlyList<OpenDraft>> HandleAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var drafts = await db.Drafts.AsNoTracking().Where(draft => draft.OwnerId == person && draft.SubmittedAs == null)
            .OrderByDescending(draft => draft.UpdatedAt).ThenBy(draft => draft.Id).Take(Limits.Drafts).ToListAsync(cancel);
        var chosen = drafts.Select(draft => draft.Content.ProductId).OfType<Guid>().Distinct().ToList();
        var products = chosen.Count == 0 ? []
            : await db.Products.AsNoTracking().Include(product => product.Versions).Where(product => chosen.Contains(product.Id)).ToDictionaryAsync(product => product.Id, cancel);
        var customers = await CustomersAsync(db, drafts, cancel);
        return [.. drafts.Select(draft => Show(draft, products) with { Customer = customers.GetValueOrDefault(draft.CustomerId) })];
    }

    private static async Task<Dictionary<Guid, string>> CustomersAsync(SupportDbContext db, List<Draft> drafts, CancellationToken cancel)
    {
        var customers = drafts.Where(draft => draft.IsForAnother).Select(draft => draft.CustomerId).Distinct().ToList();
        return customers.Count == 0 ? []
            : await db.Users.Where(account => customers.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancel);
    }

    private static OpenDraft Show(Draft draft, Dictionary<Guid, Product> products)
    {
        var content = draft.Content;
        var product = products.GetValueOrDefault(content.ProductId ?? Guid.Empty);
        var version = content.VersionId is { } id ? product?.Find(id) : null;
        var title = content.Problems.Count > 0 && content.Problems[0].Report.Title is { Length: > 0 } first ? first : null;
        return new OpenDraft(draft.Id, version is null ? null : product!.FullName(version), title, content.Problems.Count, content.FirstIncomplete(), draft.UpdatedAt) { WaitsForPayment = content.OrderId is not null };
    }
}
