using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R30")]
public sealed class ProductSearchTests
{
    private readonly Product _product = new(
        Given.Facts(Given.Version("2022", Given.Dates("2022-11-16"))) with
        {
            Name = "SQL Server",
            Aliases = ["mssql"],
            Vendor = "Microsoft",
            Family = "Data platform",
        },
        Given.Moment);

    [Theory]
    [InlineData("sql")] // name
    [InlineData("MSSQL")] // alias, in any case
    [InlineData("microsoft")] // vendor
    [InlineData("data platform")] // family
    [InlineData("server 2022")] // a version of it
    [InlineData("  2022   Sql ")] // in any order
    [InlineData("")] // nothing asked
    public void Finds_by_every_name(string query) => Assert.True(_product.IsFoundBy(query));

    [Theory]
    [InlineData("oracle")]
    [InlineData("sql 2019")]
    public void Finds_nothing_else(string query) => Assert.False(_product.IsFoundBy(query));
}
