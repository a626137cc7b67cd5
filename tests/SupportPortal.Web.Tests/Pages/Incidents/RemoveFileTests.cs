using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R37")]
public sealed class RemoveFileTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Deletes_the_content_and_leaves_the_name()
    {
        var number = await portal.AnIncidentAsync();
        var files = portal.Services.GetRequiredService<IFileStore>();
        using var stream = new MemoryStream("hunter2"u8.ToArray());
        var stored = await files.SaveAsync(stream, "passwords.txt", Given.Moment(DemoAccounts.Customer.Actor(), portal.Now()), CancellationToken.None);
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("") { Files = [stored] }, ServiceTerms.Default, moment));

        var page = await (await portal.ShowAsync(number)).FollowAsync("Remove: passwords.txt");
        Assert.Contains("This cannot be undone.", page.Text);
        page = await page.SubmitAsync("Remove the file for good");

        Assert.Contains("passwords.txt, removed", page.Text);
        Assert.DoesNotContain(stored.Id, files.All());
        Assert.Equal(404, (await portal.ShowAsync(number, $"/files/{stored.Id}")).Status);
        Assert.Equal(404, (await portal.ShowAsync(number, $"/files/{stored.Id}/remove")).Status);
    }
}
