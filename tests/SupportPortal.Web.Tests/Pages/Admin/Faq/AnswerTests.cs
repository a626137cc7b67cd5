using SupportPortal.Application.Demo;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Faq;

[Rule("R35")]
public sealed class AnswerTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_what_was_wrong_in_their_words()
    {
        var said = await (await portal.Visitor().GetAsync("/faq/statement")).SubmitAsync("No");
        await said.Tick("Form.Wrong", nameof(WhatWasWrong.Incomplete)).SubmitAsync("Send", ("In your own words (optional)", "How do I print it?"));
        var page = await ShowAsync("statement");
        Assert.Contains("Something is missing in it", page.Text);
        Assert.Contains("How do I print it?", page.Text);
    }

    [Fact]
    public async Task Takes_it_off_and_puts_it_back_on()
    {
        var off = await (await ShowAsync("refund")).SubmitAsync("Take the answer off");
        Assert.Contains("The answer is taken off.", off.Text);
        Assert.Equal(404, (await portal.Visitor().GetAsync("/faq/refund")).Status);
        await off.SubmitAsync("Put the answer back on");
        Assert.Equal(200, (await portal.Visitor().GetAsync("/faq/refund")).Status);
    }

    [Fact]
    public async Task Moves_it()
    {
        var page = await (await ShowAsync("custom-code")).SubmitAsync("Move it", ("Place within the topic", "1"));
        Assert.Contains("The answer stands in its new place.", page.Text);
        var faq = await portal.Visitor().GetAsync("/faq?topic=exclusions");
        Assert.Equal("Do you help with our own code?", faq.Document.QuerySelector("main li a")!.TextContent);
    }

    [Fact]
    public async Task Asks_for_a_place() =>
        Assert.Equal("Give a place from 1 to 999", Assert.Single((await (await ShowAsync("states")).SubmitAsync("Move it", ("Place within the topic", "0"))).Errors));

    [Fact]
    public async Task Is_not_there_for_what_nobody_answered() => Assert.Equal(404, (await ShowAsync("nothing-like-it")).Status);

    private async Task<Page> ShowAsync(string slug) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/faq/answers/{slug}");
}
