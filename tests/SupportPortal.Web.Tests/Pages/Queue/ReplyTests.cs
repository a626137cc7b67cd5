using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Admin.Replies;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class ReplyTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R15")]
    public async Task Is_the_first_response_and_waits_for_the_customer()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.WorkOnAsync(number)).SubmitAsync("Send and wait for the customer", ("Reply to Anna Brzezińska", "Which firmware?"));

        Assert.Equal(Work.On(number), page.Address);
        Assert.Contains("Sent to Anna Brzezińska.", page.Text);
        Assert.Equal("Initial response", page.Document.QuerySelectorAll(".msg .badge")[0].TextContent);
        Assert.Equal(Stage.WaitingForCustomer, (await portal.FindAsync(number)).Stage);
    }

    [Fact]
    public async Task Brings_its_files()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.WorkOnAsync(number)).Choose("Files", new FormFile("steps.txt", "restart"u8.ToArray())).SubmitAsync("Send", ("Reply to Anna Brzezińska", "See the file."));

        Assert.Contains("steps.txt", page.Document.QuerySelector(".files")!.TextContent);
        Assert.Equal(Stage.InProgress, (await portal.FindAsync(number)).Stage);
    }

    [Fact]
    public async Task Shows_what_came_meanwhile_keeps_the_text_and_is_sent_anyway()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AnswerAsync(number);
        var form = await portal.WorkOnAsync(number);
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.Write(new Message("It has just happened again."), ServiceTerms.Default, moment));

        var refused = await form.SubmitAsync("Send", ("Reply to Anna Brzezińska", "Is it calm now?"));

        Assert.Equal((409, Work.On(number, "reply")), (refused.Status, refused.Address));
        Assert.Equal(["Something has happened on this incident since you opened the page. Look at it below, then send again if you still want to."], refused.Errors);
        Assert.Equal("It has just happened again.", refused.Document.QuerySelector(".msg .prose")!.TextContent);
        Assert.Equal("Is it calm now?", refused.Value("Reply to Anna Brzezińska"));
        Assert.Equal(Work.On(number), (await refused.SubmitAsync("Send anyway")).Address);
    }

    [Fact]
    public async Task Takes_a_canned_reply_behind_what_is_typed()
    {
        await portal.AReplyAsync("Ask for the version", "Which version of {product}, {customer}?\n\n{engineer}, {number}");
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.WorkOnAsync(number)).SubmitAsync("Insert", ("Reply to Anna Brzezińska", "Hello."), ("Canned reply", "ask for the version"));

        var incident = await portal.FindAsync(number);
        Assert.Equal($"Hello.\n\nWhich version of {incident.Verdict.FullName}, Anna Brzezińska?\n\n{DemoAccounts.Engineer.Name}, {number}", page.Value("Reply to Anna Brzezińska"));
        Assert.Equal((200, "", 1), (page.Status, page.Value("Canned reply"), incident.EntryCount));
    }

    [Fact]
    [Rule("R36")]
    public async Task Says_that_a_canned_reply_is_not_in_the_customers_language()
    {
        await portal.AReplyAsync("In English only", "Hello {customer}");
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.Prefer(new ContactPreference(ContactWay.Email, "pl", "Europe/Warsaw"), moment));

        var page = await (await portal.WorkOnAsync(number)).SubmitAsync("Insert", ("Canned reply", "In English only"));

        Assert.Equal("This reply has no text in polski yet, so it came in English.", page.Document.QuerySelector("[data-told]")!.TextContent);
        Assert.Equal(["No reply has this in its name. Choose one from the list"], (await page.SubmitAsync("Insert", ("Canned reply", "No such reply"))).Errors);
    }

    [Fact]
    public async Task Finds_a_canned_reply_by_words_of_its_name()
    {
        await portal.AReplyAsync("Réglages: export the settings", "Please export the settings.");
        await portal.AReplyAsync("Réglages: import the settings", "Please import the settings.");
        await portal.AReplyAsync("Réglages", "Please look at the settings.");
        var number = await portal.AnIncidentAsync();

        async Task<Browsing.Page> InsertAsync(string name) => await (await portal.WorkOnAsync(number)).SubmitAsync("Insert", ("Canned reply", name));

        Assert.Equal("Please export the settings.", (await InsertAsync(" SETTINGS Export ")).Value("Reply to Anna Brzezińska"));
        Assert.Equal("Please look at the settings.", (await InsertAsync("réglages")).Value("Reply to Anna Brzezińska"));
        var several = await InsertAsync("reglages the");
        Assert.Equal((422, "reglages the"), (several.Status, several.Value("Canned reply")));
        Assert.Equal(["Several replies have this in their names. Choose one: Réglages: export the settings; Réglages: import the settings"], several.Errors);
        Assert.Equal(["Choose a reply from the list"], (await InsertAsync(" ")).Errors);
    }

    [Fact]
    public async Task Is_told_where_to_go_when_a_script_sends_it()
    {
        var number = await portal.AnIncidentAsync();
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        await engineer.GetAsync(Work.On(number));
        engineer.Client.DefaultRequestHeaders.Add("X-Upload", "1");

        var sent = await (await engineer.GetAsync(Work.On(number))).SubmitAsync("Send", ("Reply to Anna Brzezińska", "Hello."));

        Assert.Equal(204, sent.Status);
    }

    [Fact]
    public async Task Takes_so_many_files_and_no_more()
    {
        var form = await portal.WorkOnAsync(await portal.AnIncidentAsync());
        for (var i = 0; i < 9; i++)
            form.Choose("Files", new FormFile(FormattableString.Invariant($"{i}.txt"), "x"u8.ToArray()));

        Assert.Equal(["Up to 8 files can come with one message"], (await form.SubmitAsync("Send")).Errors);
    }

    [Fact]
    public async Task Is_written_once_when_it_is_sent_twice()
    {
        var number = await portal.AnIncidentAsync();
        var form = await portal.WorkOnAsync(number);

        await form.SubmitAsync("Send", ("Reply to Anna Brzezińska", "Hello."));
        await form.SubmitAsync("Send", ("Reply to Anna Brzezińska", "Hello."));

        Assert.Single((await portal.FindAsync(number)).Timeline, entry => entry.Kind == EntryKind.Reply);
    }

    [Fact]
    public async Task Asks_for_a_text_or_a_file()
    {
        var refused = await (await portal.WorkOnAsync(await portal.AnIncidentAsync())).SubmitAsync("Send");
        Assert.Equal(422, refused.Status);
        Assert.Equal(["Write a text, or add a file"], refused.Errors);
    }

    [Fact]
    [Rule("R9")]
    public async Task Asks_no_question_over_a_solution_that_waits()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AgreeAsync(number);
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.SuggestSolution(new Message("Restart it."), calendar, moment));

        var page = await portal.WorkOnAsync(number);

        Assert.Equal("A suggested solution waits for the customer’s answer; a question comes after it.", page.Document.GetElementById("no-wait")!.TextContent);
        Assert.Equal(Work.On(number), (await page.SubmitAsync("Send", ("Reply to Anna Brzezińska", "By the way."))).Address);
    }
}
