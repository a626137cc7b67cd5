using SupportPortal.Domain.Products;
using SupportPortal.Web.Products;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>What an admin reads of a product, and of what an import changes.</summary>
public static class ChangeWords
{
    /// <summary>"On-premises".</summary>
    public static string Of(Deployment deployment) => deployment == Deployment.Cloud ? T("[catalogue] Cloud") : T("On-premises");

    /// <summary>"Modern".</summary>
    public static string Of(LifecyclePolicy policy) => policy switch
    {
        LifecyclePolicy.Fixed => T("[lifecycle] Fixed"),
        LifecyclePolicy.Modern => T("[lifecycle] Modern"),
        _ => T("Not known"),
    };

    /// <summary>"Order of version lines".</summary>
    public static string Of(ProductDetail detail) => detail switch
    {
        ProductDetail.Vendor => T("[catalogue] made by"),
        ProductDetail.Family => T("[catalogue] family"),
        ProductDetail.Aliases => T("[catalogue] other names"),
        ProductDetail.Deployment => T("[catalogue] where it runs"),
        ProductDetail.Policy => T("[catalogue] lifecycle policy"),
        ProductDetail.Preview => T("[catalogue] preview"),
        ProductDetail.Line => T("[catalogue] version line"),
        _ => T("[catalogue] order of the version lines"),
    };

    /// <summary>All dates of a version in one text: "release 16 Nov 2022, end of support 11 Jan 2033".</summary>
    public static string Of(LifecycleDates dates, Reader reader) => string.Join(", ",
        LifecycleDates.Fields.Where(field => dates[field].Exists).Select(field => $"{LifecycleWords.Of(field, reader)} {LifecycleWords.Of(dates[field], reader)}"));

    /// <summary>A date, or that there is none.</summary>
    public static string Of(PhaseEnd end, Reader reader) => end.Exists ? LifecycleWords.Of(end, reader) : T("[catalogue] none");
}
