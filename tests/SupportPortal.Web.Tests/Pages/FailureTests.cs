using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages;

public sealed class FailureTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_in_plain_words_that_there_is_no_such_page()
    {
        var page = await portal.Visitor().GetAsync("/no-such-page");
        Assert.Equal(404, page.Status);
        Assert.Equal("There is no such page here", page.Heading);
    }

    [Fact]
    public async Task Is_not_found_by_its_own_address() => Assert.Equal(404, (await portal.Visitor().GetAsync("/failure")).Status);

    [Fact]
    public async Task Tells_nothing_of_an_error_but_a_reference()
    {
        var broken = portal.Throwing(() => new InvalidOperationException("secret"));
        var page = await portal.Visitor(broken).GetAsync("/");
        Assert.Equal(500, page.Status);
        Assert.DoesNotContain("secret", await page.Response.Content.ReadAsStringAsync());
        Assert.Contains("quote", page.Text);
    }

    [Theory]
    [InlineData(typeof(NotFound), 404)]
    [InlineData(typeof(NotAllowed), 403)]
    [InlineData(typeof(SomeoneElseWasFaster), 409)]
    public async Task Answers_a_refusal_with_its_status(Type refusal, int status)
    {
        var refusing = portal.Throwing(() => new RefusedException((Refusal)Activator.CreateInstance(refusal)!));
        Assert.Equal(status, (await portal.Visitor(refusing).GetAsync("/")).Status);
    }

    [Fact]
    public async Task Asks_to_come_back_when_the_store_is_down()
    {
        var page = await portal.Visitor(portal.Throwing(() => new TimeoutException())).GetAsync("/?q=1");
        Assert.Equal(503, page.Status);
        Assert.Equal(TimeSpan.FromSeconds(5), page.Response.Headers.RetryAfter!.Delta);
        Assert.Equal("/?q=1", page.Link("Try again").GetAttribute("href"));
    }

    [Fact]
    public async Task Keeps_what_was_posted_when_the_store_is_down()
    {
        var down = true;
        var visitor = portal.Visitor(portal.Throwing(() => down ? new TimeoutException() : null));
        down = false;
        var form = await visitor.GetAsync("/dev/components");
        down = true;
        var page = await form.SubmitAsync("Send", ("Title", "Kept <title>"), ("A, critical", "on"), ("Password", "hunter2"));
        Assert.Equal(503, page.Status);
        Assert.DoesNotContain("hunter2", await page.Response.Content.ReadAsStringAsync());
        down = false;
        var again = await page.SubmitAsync("Try again", ("Password, once more", "hunter2"));
        Assert.Contains("Sent.", again.Text);
    }

    [Fact]
    public async Task Does_not_send_what_was_posted_elsewhere()
    {
        var visitor = portal.Visitor(portal.Throwing(() => new TimeoutException()));
        var page = await visitor.PostAsync("http://localhost//elsewhere.example/", new FormUrlEncodedContent([new("a", "b")]));
        Assert.DoesNotContain("action=\"//", await page.Response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Refuses_a_form_without_its_token()
    {
        var page = await portal.Visitor().PostAsync("/dev/components", new FormUrlEncodedContent([new("Form.Title", "x")]));
        Assert.Equal(400, page.Status);
        Assert.Equal("That could not be read", page.Heading);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("application/x-www-form-urlencoded; charset=\"utf-16\"")]
    [InlineData("///")]
    public async Task Refuses_other_encodings(string contentType)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes("Form.Title=x"));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        Assert.Equal(400, (await portal.Visitor().PostAsync("/dev/components", content)).Status);
    }

    [Fact]
    public async Task Refuses_another_encoding_in_a_part_of_a_form()
    {
        var part = new ByteArrayContent("Backups fail"u8.ToArray());
        part.Headers.ContentType = new("text/plain") { CharSet = "utf-7" };
        using var form = new MultipartFormDataContent { { part, "Form.Title" } };
        Assert.Equal(400, (await portal.Visitor().PostAsync("/dev/components", form)).Status);
    }

    [Fact]
    public async Task Says_how_much_can_be_sent()
    {
        var page = await portal.Visitor().PostAsync("/dev/components", TooLarge());
        Assert.Equal(413, page.Status);
        Assert.Contains("Up to 26 MB", page.Text);
    }

    [Fact]
    public async Task Knows_who_is_signed_in_also_when_something_is_turned_away_unread()
    {
        var person = await portal.AnotherCustomerAsync("Ewa Nowak");
        await portal.Contexts.DecideAsync(async db => (await db.Users.SingleAsync(account => account.Id == person.Id)).Language = "sv", CancellationToken.None);
        var page = await (await portal.SignInAsync(person)).PostAsync("/dev/components", TooLarge());
        Assert.Equal(413, page.Status);
        Assert.Contains("Ewa Nowak", page.Document.QuerySelector("header")!.TextContent);
        Assert.Contains("26 MB", page.Text);
        Assert.DoesNotContain("Up to 26 MB", page.Text);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/faq/nothing")]
    [InlineData("/incidents/sp-99999")]
    public async Task Speaks_the_language_of_the_account_also_where_nothing_is(string address)
    {
        var person = await portal.AnotherCustomerAsync("Ewa Nowak");
        await portal.Contexts.DecideAsync(async db => (await db.Users.SingleAsync(account => account.Id == person.Id)).Language = "sv", CancellationToken.None);
        var page = await (await portal.SignInAsync(person)).GetAsync(address);
        Assert.Equal((404, "sv"), (page.Status, page.Document.DocumentElement.GetAttribute("lang")));
        Assert.NotEqual((await portal.Visitor().GetAsync("/nothing")).Heading, page.Heading);
    }

    [Theory]
    [InlineData("/dev/%07")]
    [InlineData("/%ff%fe")]
    [InlineData("/?q=%00&q=%ed%a0%80&sent=maybe")]
    [InlineData("/dev/components?sent=%00")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    public async Task Never_breaks_on_an_odd_address(string address) => Assert.InRange((await portal.Visitor().GetAsync(address)).Status, 200, 499);

    private static StreamContent TooLarge()
    {
        var content = new StreamContent(Stream.Null);
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        content.Headers.ContentLength = 2_000_000_000;
        return content;
    }
}
