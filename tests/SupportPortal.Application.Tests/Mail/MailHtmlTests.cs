using SupportPortal.Application.Mail;

namespace SupportPortal.Application.Tests.Mail;

[Rule("R36")]
public sealed class MailHtmlTests
{
    [Fact]
    public void Has_the_paragraphs_and_lines_of_the_text() =>
        Assert.Contains("<p>Hi</p>\n<p>one<br>\n&nbsp; two</p>\n<hr>\n<p><small>Acme<br>\nMore</small></p>", Of("Hi\n\none\n  two\n\n-- \nAcme\nMore\n"), StringComparison.Ordinal);

    [Fact]
    public void Makes_links_without_the_point_that_ends_the_sentence() =>
        Assert.Contains("See <a href=\"https://a.example/b?c=1&amp;d=2\">https://a.example/b?c=1&amp;d=2</a>.", Of("See https://a.example/b?c=1&d=2."), StringComparison.Ordinal);

    [Fact]
    public void Takes_what_people_write_literally() =>
        Assert.Contains("&lt;img src=&quot;<a href=\"https://a.example/x.png\">https://a.example/x.png</a>&quot;&gt;", Of("<img src=\"https://a.example/x.png\">"), StringComparison.Ordinal);

    [Fact]
    public void Shows_what_somebody_typed_in_Markdown_as_the_page_does() =>
        Assert.Contains("<p>A new message:</p>\n<p><strong>Done</strong>:<br>it runs.</p>\n<p>Answer it here.</p>", MailHtml.Of(new OutgoingMail(Guid.NewGuid(), "anna@example.com", "Hello", "", MailGiven.Now)
        {
            Marked = $"A new message:\n\n{MailHtml.Typed}**Done**:\nit runs.{MailHtml.TypedEnd}\n\nAnswer it here.\n",
        }, "Acme, Inc."), StringComparison.Ordinal);

    [Fact]
    public void Names_its_language_and_the_seller()
    {
        var html = Of("Cześć", "pl");
        Assert.Contains("<html lang=\"pl\">", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"seller\"><strong>Acme, Inc.</strong></p>\n<p>Cześć</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_the_sellers_colour_and_nothing_from_elsewhere()
    {
        var html = MailHtml.Of(new OutgoingMail(Guid.NewGuid(), "anna@example.com", "Hello", "Hi", MailGiven.Now) { Accent = "#7a1fa2" }, "Acme, Inc.");

        Assert.Contains("color:#7a1fa2", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    private static string Of(string body, string language = "en") =>
        MailHtml.Of(new OutgoingMail(Guid.NewGuid(), "anna@example.com", "Hello", body, MailGiven.Now) { Language = language }, "Acme, Inc.");
}
