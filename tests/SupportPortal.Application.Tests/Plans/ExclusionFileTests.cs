using SupportPortal.Application.Plans;

namespace SupportPortal.Application.Tests.Plans;

[Rule("R31"), Rule("R36")]
public sealed class ExclusionFileTests
{
    [Fact]
    public void Has_every_kind_in_every_language()
    {
        Assert.Equal(["nb", "pl", "sv"], ExclusionFile.Translations);
        Assert.All(ExclusionFile.All(), kind => Assert.Equal(["en", "nb", "pl", "sv"], kind.Texts.Select(text => text.Language)));
    }

    // Where published translations leave one out, it stands here all the same.
    [Fact]
    public void Says_something_of_its_own_in_each() =>
        Assert.All(ExclusionFile.All(), kind => Assert.All(kind.Texts, text =>
        {
            Assert.Single(kind.Texts, other => other.Title == text.Title);
            Assert.Single(kind.Texts, other => other.Explanation == text.Explanation);
            Assert.Equal(kind.Kind.Instead is "", text.Instead is "");
        }));
}
