using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SupportPortal.Web.Parts;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Parts;

/// <summary>Read on Friday 20 November 2026, 15:20 in Stockholm.</summary>
public sealed class MomentTagHelperTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 14, 20);

    [Theory]
    [InlineData(MomentForm.Promise, "<span>Today, 17:20</span>", "Fri 20 Nov 2026, 17:20")]
    [InlineData(MomentForm.Full, "<span>Fri 20 Nov, 17:20</span>", "Fri 20 Nov 2026, 17:20")]
    [InlineData(MomentForm.Zoned, "<span>Fri 20 Nov, 17:20 (Stockholm, UTC&#x2B;01:00)</span>", "Fri 20 Nov 2026, 17:20 (Stockholm, UTC+01:00)")]
    [InlineData(MomentForm.Date, "20 Nov 2026", null)]
    public void Has_its_date_with_the_year_on_paper(MomentForm form, string words, string? onPaper)
    {
        var time = Process(form);
        Assert.Equal(words, time.Content.GetContent());
        Assert.Equal(onPaper, time.Attributes["data-paper"]?.Value);
    }

    [Fact]
    public void Is_not_on_paper_that_says_only_how_far_away_it_is() =>
        Assert.Equal("screen", Process(MomentForm.Hint).Attributes["class"].Value);

    private static TagHelperOutput Process(MomentForm form)
    {
        var reader = new Reader(DateTimeZoneProviders.Tzdb["Europe/Stockholm"], CultureInfo.GetCultureInfo("en"), Now);
        var output = new TagHelperOutput("moment", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new MomentTagHelper(reader) { At = Now + Duration.FromHours(2), As = form }.Process(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);
        return output;
    }
}
