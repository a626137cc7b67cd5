using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

/// <summary>What <see cref="SqlServerTranslation"/> makes fail on SQLite already.</summary>
public sealed class SqlServerTranslationTests(Stores stores) : IClassFixture<Stores>
{
    [Fact]
    public async Task Finds_what_takes_the_order_of_keys_for_that_of_time()
    {
        await using var db = (await stores.OpenAsync(Store.Sqlite)).Open();

        await Assert.ThrowsAsync<NotSupportedException>(() => db.AuditEntries.OrderByDescending(entry => entry.Id).FirstOrDefaultAsync());
    }

    [Fact]
    public async Task Finds_what_only_others_understand()
    {
        await using var db = (await stores.OpenAsync(Store.Sqlite)).Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Products.Where(product => EF.Functions.Glob(product.Name, "S*")).ToListAsync());
    }
}
