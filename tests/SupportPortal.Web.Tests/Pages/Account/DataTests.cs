using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

[Rule("R38")]
public sealed class DataTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Are_a_zip_of_all_that_concerns_the_person_and_nothing_of_others()
    {
        var person = await portal.AnotherCustomerAsync("Ewa Nowak");
        var number = await portal.Store.AnIncidentAsync(person.Actor(), at: portal.Now());
        await portal.ActAsync(number, Application.Demo.DemoAccounts.Engineer, (incident, moment) => incident.Note(new Message("Between engineers only"), moment));
        await portal.ActAsync(number, person, (incident, moment) => incident.Write(new Message("It still stops at noon."), ServiceTerms.Default, moment));
        var others = await portal.Store.AnIncidentAsync(Application.Demo.DemoAccounts.Customer.Actor(), at: portal.Now());

        var zip = await DownloadAsync(await portal.SignInAsync(person));

        var all = string.Concat(zip.Values);
        Assert.Contains(person.Email, zip["account.json"]);
        Assert.Contains($"{number}", zip["incidents.json"]);
        Assert.Contains("It still stops at noon.", zip["messages.json"]);
        Assert.Contains("Password", zip["sign-ins.json"]);
        Assert.DoesNotContain("Between engineers only", all);
        Assert.DoesNotContain($"{others}", all);
        Assert.DoesNotContain("SealedKey", all, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("DataDownloaded", await portal.MailsToAsync(person.Email));
        Assert.All(zip.Values, text => JsonDocument.Parse(text).Dispose());
    }

    [Fact]
    public async Task Are_downloaded_five_times_an_hour_at_most()
    {
        var limited = portal.WithWebHostBuilder(web => web.UseSetting("Limits:DataDownload:PerAccount", "2"));
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync(), limited);
        var page = await visitor.GetAsync("/account/data");
        int[] answers = [(await page.SubmitAsync("Download my data")).Status, (await page.SubmitAsync("Download my data")).Status, (await page.SubmitAsync("Download my data")).Status];
        Assert.Equal([200, 200, 429], answers);
    }

    private static async Task<Dictionary<string, string>> DownloadAsync(Visitor visitor)
    {
        var page = await visitor.GetAsync("/account/data");
        var token = page.Document.QuerySelector<IHtmlInputElement>("main input[name=__RequestVerificationToken]")!.Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await visitor.Client.PostAsync("/account/data", form);
        Assert.Equal(new MediaTypeHeaderValue("application/zip"), answer.Content.Headers.ContentType);
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var texts = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            texts[entry.FullName] = await reader.ReadToEndAsync();
        }

        return texts;
    }
}
