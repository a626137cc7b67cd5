using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

/// <summary>What the script of a page does with passkeys.</summary>
internal static class GivenPasskeys
{
    /// <summary>Asks for the options of the page's form, as its script does.</summary>
    public static async Task<string> OptionsAsync(this Visitor visitor, Page page)
    {
        var form = page.Document.QuerySelector("form[data-passkey]")!;
        var token = form.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await visitor.Client.PostAsync(form.GetAttribute("data-options"), content);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Puts what the browser answered into the form, and sends it.</summary>
    public static Task<Page> AnswerAsync(this Page page, string button, string credential)
    {
        foreach (var field in page.Document.QuerySelectorAll<IHtmlInputElement>("form[data-passkey] input[name=Credential]"))
            field.Value = credential;
        return page.SubmitAsync(button);
    }

    /// <summary>Adds a passkey on the page for it.</summary>
    public static async Task<Page> AddAsync(this Visitor visitor, SoftPasskey passkey, string address = "/account/passkeys/new")
    {
        var page = await visitor.GetAsync(address);
        return await page.AnswerAsync("Add a passkey", passkey.Make(await visitor.OptionsAsync(page)));
    }

    /// <summary>Signs in with it.</summary>
    public static async Task<Page> ShowAsync(this Visitor visitor, SoftPasskey passkey, string address = "/account/sign-in")
    {
        var page = await visitor.GetAsync(address);
        return await page.AnswerAsync("Use a passkey", passkey.Show(await visitor.OptionsAsync(page)));
    }
}
