using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Dev;

/// <summary>How every form of the portal behaves, on the form that stores nothing.</summary>
public sealed class ComponentsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_form_that_is_right_redirects()
    {
        var page = await (await FormAsync()).SubmitAsync("Send", ("Title", "Backups fail"), ("A, critical", "on"));
        Assert.Equal((200, "/dev/components?Sent=True"), (page.Status, page.Address));
    }

    [Fact]
    public async Task A_form_that_is_wrong_comes_back_with_everything_typed()
    {
        var page = await (await FormAsync()).SubmitAsync("Send", ("What have you tried?", "A <restart>\0"), ("Telephone", "0585550120"), ("Time zone", "Europe/Warsaw"));
        Assert.Equal(422, page.Status);
        Assert.StartsWith("Error: ", page.Document.Title);
        Assert.Equal(["Give it a title", "“0585550120” has no country code", "Choose a severity"], page.Errors);
        Assert.Equal("A <restart>", page.Value("What have you tried?"));
        Assert.Equal("0585550120", page.Value("Telephone"));
        Assert.Equal("Europe/Warsaw", page.Value("Time zone"));
    }

    [Fact]
    public async Task A_form_that_came_without_its_fields_is_checked_all_the_same()
    {
        var form = await FormAsync();
        foreach (var field in form.Document.QuerySelectorAll("[name^='Form.']"))
            field.RemoveAttribute("name");
        var page = await form.SubmitAsync("Send");
        Assert.Equal(422, page.Status);
        Assert.Equal(["Give it a title", "Choose a severity"], page.Errors);
    }

    [Fact]
    public async Task A_tick_that_is_none_comes_back_as_an_error()
    {
        var form = await FormAsync();
        form.Document.QuerySelector("input[type=checkbox][name='Form.Refuse']")!.SetAttribute("value", "perhaps");
        var page = await form.Tick("Form.Refuse", "perhaps").SubmitAsync("Send", ("Title", "Backups fail"), ("A, critical", "on"));
        Assert.Equal(422, page.Status);
        Assert.Contains("perhaps", Assert.Single(page.Errors));
    }

    [Fact]
    public async Task An_error_is_tied_to_its_field_and_linked_from_the_summary()
    {
        var page = await (await FormAsync()).SubmitAsync("Send", ("Telephone", "0585550120"));
        var field = page.Field("Telephone");
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("#" + field.Id, page.Link("“0585550120” has no country code").GetAttribute("href"));
        Assert.All(field.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.Document.GetElementById(id)));
    }

    [Theory]
    [InlineData("Form.On", "2026-02-30")]
    [InlineData("Form.Severity", "Z")]
    [InlineData("Form.Severity", "4")]
    public async Task A_value_that_does_not_exist_is_refused(string name, string value)
    {
        var form = await FormAsync();
        form.Document.QuerySelector($"[name='{name}']")!.SetAttribute("value", value);
        var page = await form.SubmitAsync("Send", ("Title", "x"), ("A, critical", "on"));
        Assert.Equal(422, page.Status);
        Assert.Contains(page.Errors, error => error.StartsWith($"“{value}”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_that_are_lost_are_named()
    {
        var form = (await FormAsync()).Choose("File", new FormFile("errorlog.zip", [1, 2, 3]));
        var page = await form.SubmitAsync("Send");
        Assert.Contains("Files have to be chosen again: errorlog.zip.", page.Text);
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var page = await (await FormAsync()).SubmitAsync("Send", ("Password", "hunter2"));
        Assert.Equal("", page.Value("Password"));
    }

    [Fact]
    public async Task A_refused_deed_shows_the_page_again_with_the_sentence_on_top()
    {
        var page = await (await FormAsync()).SubmitAsync("Send", ("Title", "Kept"), ("A, critical", "on"), ("Refuse this when it is sent", "on"));
        Assert.Equal(409, page.Status);
        Assert.StartsWith("Someone else was faster", Assert.Single(page.Errors));
        Assert.Equal("Kept", page.Value("Title"));
    }

    private Task<Page> FormAsync() => portal.Visitor().GetAsync("/dev/components");
}
