using System.Globalization;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Products;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>What an admin reads of a product, and of what an import changes.</summary>
public static class ChangeWords
{
    /// <summary>"On-premises".</summary>
    public static string Of(Deployment deployment) => deployment == Deployment.Cloud ? "Cloud" : "On-premises";

    /// <summary>"Modern".</summary>
    public static string Of(LifecyclePolicy policy) => policy == LifecyclePolicy.Unknown ? "Not known" : policy.ToString();

    /// <summary>"Order of version lines".</summary>
    public static string Of(ProductDetail detail) => detail switch
    {
        ProductDetail.Vendor => "made by",
        ProductDetail.Family => "family",
        ProductDetail.Aliases => "other names",
        ProductDetail.Deployment => "where it runs",
        ProductDetail.Policy => "lifecycle policy",
        ProductDetail.Preview => "preview",
        ProductDetail.Line => "version line",
        _ => "order of the version lines",
    };

    /// <summary>All dates of a version in one text: "release 16 Nov 2022, end of support 11 Jan 2033".</summary>
    public static string Of(LifecycleDates dates, Reader reader) => string.Join(", ",
        LifecycleDates.Fields.Where(field => dates[field].Exists).Select(field => $"{LifecycleWords.Of(field, reader)} {LifecycleWords.Of(dates[field], reader)}"));

    /// <summary>A date, or that there is none.</summary>
    public static string Of(PhaseEnd end, Reader reader) => end.Exists ? LifecycleWords.Of(end, reader) : "none";

    /// <summary>"3 versions".</summary>
    public static string Count(int count, string one, string several) =>
        count == 1 ? $"1 {one}" : string.Create(CultureInfo.CurrentCulture, $"{count} {several}");
}
