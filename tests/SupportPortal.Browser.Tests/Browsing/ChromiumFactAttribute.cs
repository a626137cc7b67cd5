namespace SupportPortal.Browser.Tests.Browsing;

/// <summary>A fact that needs Chromium; decided at discovery, since xunit 2 cannot skip while running.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = Chromium.Missing;
    }
}
