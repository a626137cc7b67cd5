using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class ContactsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FormFile Log = new("errorlog.txt", "started\n"u8.ToArray());

    [Fact]
    [Rule("R11")]
    public async Task Lets_the_customer_say_with_which_problem_a_file_goes()
    {
        var intakes = await Intakes.OfAsync(portal);
        var file = new StoredFile(Guid.NewGuid(), "backup.log", 12, "text/plain", new string('0', 64));
        var page = await intakes.StepAsync("contacts", content => content.With("Slow backups") with { Files = [file] });
        var second = (await intakes.ContentAsync(page)).Problems[1];
        page = await page.SubmitAsync("Continue to the review", ("Goes with", second.Key.ToString()));
        Assert.Equal("Is everything right?", page.Heading);
        Assert.Contains("backup.log 12 B, goes with problem 2", page.Text);
        Assert.Contains("backup.log", page.Document.QuerySelector("[aria-labelledby=r-contacts]")!.TextContent);
        Assert.Equal([file], (await intakes.ContentAsync(page)).FilesOf(second));
    }

    [Fact]
    public async Task Begins_with_the_person_who_is_signed_in()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("contacts", content => content with { Contacts = [], Preference = null });
        Assert.Equal(("Anna Brzezińska", "Europe/Warsaw", "en"), (page.Value("Name"), page.Value("Time zone"), page.Value("Language")));
    }

    [Fact]
    [Rule("R18")]
    public async Task Asks_for_somebody_who_can_be_reached_at_any_hour_when_work_goes_on_around_the_clock()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("contacts", content => content.First(problem => problem with { Hours = SupportHours.AroundTheClock }) with { PeopleAreAvailable = true, Contacts = [] });
        page = await page.SubmitAsync("Continue to the review");
        Assert.Equal(["Give the telephone number at which this person is reached at any hour", "You chose 24 hours a day: tick who can be reached at any hour"], page.Errors);
        Assert.Equal(["#Form_Contacts_0__Telephone", "#Form_Contacts_0__RoundTheClock"], page.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
        page = await page.SubmitAsync("Continue to the review", ("Telephone", "+48 58 555 01 20"));
        Assert.Equal(["You chose 24 hours a day: tick who can be reached at any hour"], page.Errors);
        Assert.Equal("+48 58 555 01 20", page.Value("Telephone"));
        page = await page.SubmitAsync("Continue to the review", ("Can be reached at any hour", "on"), ("Telephone", ""));
        Assert.Equal(["Give the telephone number at which this person is reached at any hour"], page.Errors);
        page = await page.SubmitAsync("Continue to the review", ("Telephone", "0585550120"));
        Assert.Equal(["“0585550120” has no country code. Write it as +48 58 555 01 20"], page.Errors);
        Assert.Equal("Is everything right?", (await page.SubmitAsync("Continue to the review", ("Telephone", "+48 58 555 01 20"))).Heading);
    }

    [Fact]
    public async Task Takes_several_files_at_once_and_says_of_each_bad_one_why_it_is_not_taken()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = Chosen(await intakes.StepAsync("contacts"), Log, new("setup.exe", "MZ…"u8.ToArray()), new("screen.png", "no picture"u8.ToArray()), new("empty.log", []));
        page = await page.SubmitAsync("Continue to the review", ("Name", "Paweł Zieliński"));

        Assert.Equal(422, page.Status);
        Assert.Equal(3, page.Errors.Count);
        Assert.Contains("“setup.exe” is a program, and programs are not taken. Logs, pictures and archives of them are.", page.Errors);
        Assert.Contains("“screen.png” holds something else than its name says.", string.Join(' ', page.Errors));
        Assert.DoesNotContain("have to be chosen again", page.Text);
        Assert.Equal("Paweł Zieliński", page.Value("Name"));
        Assert.Equal(["errorlog.txt"], (await intakes.ContentAsync(page)).Files.Select(file => file.FileName));
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_a_file_is_sent_or_removed_before_the_step_is_done()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await (await intakes.StepAsync("contacts")).Choose("Add files", Log).SubmitAsync("Upload", ("Name", "Paweł"), ("Telephone (optional)", "half a numb"));
        Assert.Equal((200, "Paweł", "half a numb"), (page.Status, page.Value("Name"), page.Value("Telephone (optional)")));
        Assert.Contains("errorlog.txt", page.Text);

        page = await page.SubmitAsync("Remove errorlog.txt", ("Name", "Paweł Z."));
        Assert.Equal("Paweł Z.", page.Value("Name"));
        Assert.DoesNotContain("errorlog.txt", page.Text);
    }

    [Fact]
    public async Task Answers_a_script_that_sends_a_file_with_the_list()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("contacts");
        var sent = new MultipartFormDataContent
        {
            { new StringContent(page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Log.Content), "files", Log.Name },
            { new ByteArrayContent([]), "files", "empty.log" },
        };
        var answer = await intakes.Visitor.PostAsync(page.Field("Add files").GetAttribute("data-upload")!, sent);
        Assert.Null(answer.Document.QuerySelector("header"));
        Assert.Equal("“empty.log” is empty.", answer.Document.QuerySelector(".error span")!.TextContent);
        Assert.Contains("errorlog.txt", answer.Document.QuerySelector("li")!.TextContent);
    }

    [Fact]
    public async Task Takes_no_more_files_than_can_come_with_an_incident()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await Chosen(await intakes.StepAsync("contacts"), [.. Enumerable.Repeat(Log, Limits.Files + 1)]).SubmitAsync("Upload");
        Assert.Equal(["20 files can come with an incident. Others can follow with your messages."], page.Errors);
        Assert.Equal(Limits.Files, (await intakes.ContentAsync(page)).Files.Count);
    }

    [Theory]
    [InlineData(2L * 1024 * 1024 * 1024, 413)]
    [InlineData(100L * 1024 * 1024, 200)] // several files of 25 MB at once
    public async Task Refuses_what_is_too_large_before_it_is_read(long length, int status)
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("contacts");
        var answer = await intakes.Visitor.PostAsync(page.Address, new Announced(length));
        Assert.Equal(status == 413, answer.Status == 413);
        if (status == 413)
            Assert.Contains("Up to 201 MB can be sent at once.", answer.Text);
    }

    [Fact]
    public async Task Removes_the_content_with_the_file()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await (await intakes.StepAsync("contacts")).Choose("Add files", Log).SubmitAsync("Upload");
        var file = (await intakes.ContentAsync(page)).Files[0].Id;
        var store = portal.Services.GetRequiredService<IFileStore>();
        Assert.Contains(file, store.All());
        await page.SubmitAsync("Remove errorlog.txt");
        Assert.DoesNotContain(file, store.All());
    }

    private static Page Chosen(Page page, params FormFile[] files) => files.Aggregate(page, (chosen, file) => chosen.Choose("Add files", file));

    /// <summary>A body that announces a length and ends sooner: who reads it first is too late.</summary>
    private sealed class Announced(long length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long announced)
        {
            announced = length;
            return true;
        }
    }
}
