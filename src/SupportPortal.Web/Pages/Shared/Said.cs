using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>What a handler says on the page to which it redirects; the layout shows it once.</summary>
public static class Said
{
    /// <summary>Where the layout finds it.</summary>
    public const string Key = "Said";

    /// <summary>Says it: one sentence, what was done.</summary>
    public static void Say(this PageModel page, string sentence) => page.TempData[Key] = sentence;
}
