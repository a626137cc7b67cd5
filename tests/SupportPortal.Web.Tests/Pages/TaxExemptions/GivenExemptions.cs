using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.TaxExemptions;

/// <summary>Exemption documents that are there before a test begins, uploaded as people do it.</summary>
internal static class GivenExemptions
{
    public static readonly (string, string)[] Words =
        [("Country", "US"), ("State or region (optional)", "tx"), ("Certificate number", "01-339"), ("Valid until", "2029-12-31")];

    /// <summary>The page after the upload.</summary>
    public static async Task<Page> UploadAsync(Visitor visitor) =>
        await (await visitor.GetAsync("/tax-exemption")).Choose("Document", APdf()).SubmitAsync("Upload the document", Words);

    /// <summary>The document of somebody.</summary>
    public static async Task<Guid> AnExemptionAsync(this PortalFactory portal, DemoAccount owner)
    {
        await UploadAsync(await portal.SignInAsync(owner));
        await using var db = portal.Store.Open();
        return await db.TaxExemptions.Where(one => one.CustomerId == owner.Id).Select(one => one.Id).SingleAsync();
    }

    public static FormFile APdf() => new("certificate.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 exempt"));
}
