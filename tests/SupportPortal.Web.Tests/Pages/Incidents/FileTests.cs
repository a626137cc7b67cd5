using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class FileTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_given_out_to_be_saved_and_never_to_be_shown()
    {
        var (number, file) = await AFileAsync("<script>alert(1)</script>");
        var customer = await portal.SignInAsync(DemoAccounts.Customer);

        var page = await (await customer.GetAsync($"/incidents/{number}")).FollowAsync("odd ö.html25 B");

        var headers = page.Response.Content.Headers;
        Assert.Equal("<script>alert(1)</script>", await page.Response.Content.ReadAsStringAsync());
        Assert.Equal(("application/octet-stream", "attachment", "odd ö.html"), (headers.ContentType!.MediaType, headers.ContentDisposition!.DispositionType, headers.ContentDisposition.FileNameStar));
        Assert.Equal("default-src 'none'; sandbox; frame-ancestors 'none'", page.Response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", page.Response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(file, (await customer.GetAsync($"/incidents/{number}")).Document.QuerySelector(".files a")!.GetAttribute("href")!.Split('/')[^1]);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_there_for_a_stranger_nor_under_another_incident()
    {
        var (number, file) = await AFileAsync("log");
        var other = await portal.AnIncidentAsync();
        var stranger = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        Assert.Equal(404, (await stranger.GetAsync($"/incidents/{number}/files/{file}")).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{other}/files/{file}")).Status);
    }

    [Fact]
    [Rule("R37")]
    public async Task Of_an_internal_note_is_there_for_the_support_side_only()
    {
        var (number, file) = await AFileAsync("log", isInternal: true);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}/files/{file}")).Status);
        Assert.Equal(200, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/incidents/{number}/files/{file}")).Status);
    }

    [Fact]
    public async Task Is_said_to_be_missing_when_the_storage_has_lost_it()
    {
        var (number, file) = await AFileAsync("log");
        portal.Services.GetRequiredService<IFileStore>().Remove(Guid.Parse(file));
        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}/files/{file}");
        Assert.Equal((410, "This file is missing"), (page.Status, page.Heading));
    }

    private async Task<(IncidentNumber Number, string File)> AFileAsync(string content, bool isInternal = false)
    {
        var number = await portal.AnIncidentAsync();
        var files = portal.Services.GetRequiredService<IFileStore>();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        var stored = await files.SaveAsync(stream, "odd ö.html", Given.Moment(DemoAccounts.Customer.Actor(), portal.Now()), CancellationToken.None);
        var message = new Message("") { Files = [stored] };
        await portal.ActAsync(number, isInternal ? DemoAccounts.Engineer : DemoAccounts.Customer, (incident, moment) =>
        {
            if (isInternal)
                incident.Note(message, moment);
            else
                incident.Write(message, ServiceTerms.Default, moment);
        });
        return (number, stored.Id.ToString());
    }
}
