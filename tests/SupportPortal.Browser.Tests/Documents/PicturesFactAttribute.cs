using Xunit.Sdk;

namespace SupportPortal.Browser.Tests.Documents;

/// <summary>A fact that there is only for <c>docs/screenshots.sh</c>, which names the folder; to every other run it does not exist.</summary>
[XunitTestCaseDiscoverer("SupportPortal.Browser.Tests.Documents.PicturesDiscoverer", "SupportPortal.Browser.Tests")]
public sealed class PicturesFactAttribute : FactAttribute
{
    public const string Variable = "SUPPORTPORTAL_PICTURES";

    public static string? Folder => Environment.GetEnvironmentVariable(Variable);
}
