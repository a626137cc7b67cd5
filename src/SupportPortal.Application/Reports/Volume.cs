namespace SupportPortal.Application.Reports;

/// <summary>The incidents of a product.</summary>
/// <param name="Product">The product's name at submission.</param>
/// <param name="Incidents">How many were submitted.</param>
/// <param name="Charged">How many of them are charged.</param>
/// <param name="NotCharged">How many of them are not, by a decision (R8).</param>
public sealed record Volume(string Product, long Incidents, long Charged, long NotCharged)
{
    /// <summary>The charged part of what is decided, 0 to 100 percent; null while nothing is.</summary>
    public int? PercentCharged => Charged + NotCharged is > 0 and var decided ? (int)(Charged * 100 / decided) : null;
}
