using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Security;

/// <summary>What every way of signing in ends with: a session, and then where the person wanted to be.</summary>
public sealed class Entrance(CheckCode factors, SecondFactorRule rule, SecondStep step, KnownBrowsers browsers, KeptForms forms)
{
    /// <summary>Goes on after the right password: in, or to the second step.</summary>
    public async Task<IActionResult> AfterPasswordAsync(PageModel page, Account account, string? returnUrl, string? kept)
    {
        var (app, passkey) = await factors.FactorsAsync(account.Id, page.HttpContext.RequestAborted);
        if (!rule.AsksAfterPassword(account.Roles, app, passkey))
            return await LetInAsync(page, (account.Id, account.Email ?? "", account.Roles), SignInWay.Password, returnUrl, kept);
        step.Begin(page.HttpContext, account);
        // A kept form is too large for an address: the browser posts it once more.
        return kept is { Length: > 0 }
            ? page.LocalRedirectPreserveMethod(page.Url.Page("/Account/SecondStep")!)
            : page.RedirectToPage("/Account/SecondStep", new { returnUrl });
    }

    /// <summary>Lets somebody in who has shown all that was asked.</summary>
    public async Task<IActionResult> LetInAsync(PageModel page, (Guid Id, string Email, Roles Roles) who, SignInWay way, string? returnUrl, string? kept)
    {
        step.End(page.HttpContext);
        await page.HttpContext.BeginSessionAsync(who.Id, way);
        browsers.Remember(page.HttpContext, who.Email);
        // The browser posts this form once more, to the address of the kept one, which is filled again.
        return forms.Open(kept) is { } form && form.IsOf(who.Id) ? page.LocalRedirectPreserveMethod(form.Address) : GoOn(page, who.Roles, returnUrl);
    }

    /// <summary>Where somebody goes who is signed in. An address elsewhere is not followed, and is no error either.</summary>
    public static LocalRedirectResult GoOn(PageModel page, Roles roles, string? returnUrl) =>
        page.LocalRedirect(LocalAddress.Of(page.Url, returnUrl) ?? page.Url.Page(FirstPage.Of(roles))!);
}
