using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>What a handler says on the page to which it redirects; the layout shows it once.</summary>
public static class Said
{
    /// <summary>Where the layout finds it.</summary>
    public const string Key = "Said";

    /// <summary>Where a page finds it that says it beside what was done, lower down.</summary>
    public const string BesideKey = "SaidBeside";

    /// <summary>Says it below the conversation, where the page opens at what was just written.</summary>
    public static void SayBeside(this PageModel page, string sentence) => page.TempData[BesideKey] = sentence;

    /// <summary>Says it: one sentence, what was done.</summary>
    public static void Say(this PageModel page, string sentence) => page.TempData[Key] = sentence;
}
