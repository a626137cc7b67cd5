namespace SupportPortal.Browser.Tests.Browsing;

/// <summary>One portal and one Chromium for all journeys.</summary>
[CollectionDefinition(Name)]
public sealed class OnePortal : ICollectionFixture<BrowserPortal>
{
    public const string Name = "browser";
}
