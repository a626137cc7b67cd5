using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Replies;

/// <summary>Canned replies for tests.</summary>
internal static class GivenReplies
{
    /// <summary>A reply in English; the page that shows it.</summary>
    public static async Task<Page> AReplyAsync(this PortalFactory portal, string name, string text) =>
        await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/replies/new")).SubmitAsync("Add the reply", ("Name", name), ("Text", text));
}
