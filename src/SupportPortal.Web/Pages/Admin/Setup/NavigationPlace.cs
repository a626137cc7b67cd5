namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>A page to go to.</summary>
/// <param name="Text">What the link says.</param>
/// <param name="Page">The page, such as <c>/Admin/Calendars/Country</c>.</param>
/// <param name="Values">The values of its address.</param>
public sealed record NavigationPlace(string Text, string Page, object? Values = null);
