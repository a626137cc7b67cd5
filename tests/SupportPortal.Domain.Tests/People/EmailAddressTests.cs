using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.People;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("a@b")]
    [InlineData(" Anna.Brzezińska+x@brzoza-logistics.example ")]
    public void Is_read_without_spaces_around(string text) => Assert.Equal(text.Trim(), EmailAddress.Of(text).Written);

    [Fact]
    public void Is_the_same_in_any_case_and_composition()
    {
        var (one, other) = (EmailAddress.Of("Ann\u00E9@b.example"), EmailAddress.Of("ANNE\u0301@B.EXAMPLE"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("ANN\u00C9@B.EXAMPLE", one.Normalized);
        Assert.Equal("Ann\u00E9@b.example", one.ToString());
        Assert.NotEqual(one, EmailAddress.Of("anne@b.example"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("@b.example")]
    [InlineData("a@")]
    [InlineData("a")]
    [InlineData("a@b@c")]
    [InlineData("a b@c")]
    [InlineData("Anna <a@b.example>")]
    [InlineData("a@b.example,c@d.example")]
    [InlineData("a@b.example;c")]
    [InlineData("a\r\nBcc:x@b")]
    [InlineData("a\0@b")]
    [InlineData("a\uFFFD@b")] // was read in a wrong encoding
    [InlineData("a\uFFFE@b")]
    public void Is_nothing_else(string? text) => Assert.Equal(new EmailAddressIsNotValid(), EmailAddress.WhyNot(text));

    [Fact]
    public void Is_not_of_half_characters()
    {
        // Made at run time: an attribute cannot hold them.
        foreach (var half in new[] { '\uD83D', '\uDE00' })
            Assert.All([$"a{half}@b", $"a@b{half}"], text => Assert.Equal(new EmailAddressIsNotValid(), EmailAddress.WhyNot(text)));
        Assert.Null(EmailAddress.WhyNot("a\U0001F600@b"));
    }

    [Fact]
    public void Has_at_most_254_characters()
    {
        Assert.Null(EmailAddress.WhyNot(new string('a', 252) + "@b"));
        Assert.Throws<RefusedException>(() => EmailAddress.Of(new string('a', 253) + "@b"));
    }
}
