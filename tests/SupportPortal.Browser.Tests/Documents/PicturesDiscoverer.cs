using Xunit.Abstractions;
using Xunit.Sdk;

namespace SupportPortal.Browser.Tests.Documents;

/// <summary>Finds it when it is asked for.</summary>
public sealed class PicturesDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        PicturesFactAttribute.Folder is null ? [] : base.Discover(discoveryOptions, testMethod, factAttribute);
}
