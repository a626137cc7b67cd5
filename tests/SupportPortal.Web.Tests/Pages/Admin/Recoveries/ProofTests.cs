using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Recoveries;

[Rule("R25")]
public sealed class ProofTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_given_to_admins_as_a_file_to_save()
    {
        var claimant = await portal.AnotherCustomerAsync();
        var visitor = await portal.SignInAsync(claimant);
        var form = (await visitor.GetAsync("/packs/recover")).Choose("Further proof (optional)", new FormFile("mail.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 order")));
        await form.SubmitAsync("Ask for the pack", ("Order confirmation number", "SO-77004"), ("Company", "Brzoza"), ("Your relation to the person who bought it", "Successor"));
        await using var db = portal.Store.Open();
        var claim = await db.RecoveryRequests.Where(one => one.AskedBy == claimant.Id).Select(one => one.Id).SingleAsync();

        var answer = await (await portal.SignInAsync(DemoAccounts.Admin)).Client.GetAsync($"/admin/recoveries/{claim}/proof");

        Assert.Equal(("attachment", "mail.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Equal("%PDF-1.4 order", await answer.Content.ReadAsStringAsync());
        Assert.Equal(404, (await visitor.GetAsync($"/admin/recoveries/{claim}/proof")).Status);
    }

    [Fact]
    public async Task Is_not_there_without_one()
    {
        var claim = await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), "SO-77005");

        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/recoveries/{claim}/proof")).Status);
    }
}
