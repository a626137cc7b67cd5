using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Replies;

public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Offers_it_to_engineers()
    {
        var done = await (await ShowAsync()).SubmitAsync("Add the reply", ("Name", "Ask for the version"), ("Text", "Which version of {product} is it?"));

        Assert.Contains("The reply is offered to engineers.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Which version of Windows Server 2022 is it?", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_it_with_invented_values_first()
    {
        var page = await (await ShowAsync()).SubmitAsync("Preview", ("Name", "x"), ("Text", "Hello **{customer}**, {number}"));

        Assert.Equal("<p>Hello <strong>Anna Lindqvist</strong>, SP-20377</p>", page.Document.QuerySelector(".preview .prose")!.InnerHtml);
        Assert.Equal("Hello **{customer}**, {number}", page.Value("Text"));
    }

    [Fact]
    public async Task Refuses_variables_that_there_are_not_and_keeps_what_was_typed()
    {
        var page = await (await ShowAsync()).SubmitAsync("Add the reply", ("Name", "x"), ("Text", "Hello {kunde}"));

        Assert.Equal((409, "Hello {kunde}"), (page.Status, page.Value("Text")));
        Assert.Contains("There is no variable “kunde”. Those that there are: {customer}, {number}", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", "Give it a name by which engineers find it")]
    [InlineData("Text", "Write what the customer reads")]
    public async Task Asks_for_what_is_missing(string field, string sentence)
    {
        var page = await (await ShowAsync()).SubmitAsync("Add the reply", ("Name", "x"), ("Text", "y"), (field, " "));
        Assert.Equal((422, sentence), (page.Status, Assert.Single(page.Errors)));
    }

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/replies/new");
}
