using SupportPortal.Web.Pages.Admin;

namespace SupportPortal.Web.Tests.Pages.Admin;

public sealed class EventNameTests
{
    [Theory]
    [InlineData("PackUsed", "Pack used")]
    [InlineData("AdminCreated", "Admin created")]
    [InlineData("", "")]
    public void Is_said_in_words(string name, string words) => Assert.Equal(words, EventName.Say(name));
}
