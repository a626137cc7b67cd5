using System.Globalization;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Refusals;

public sealed class RefusalSentencesTests
{
    private static readonly Reader Reader = new(DateTimeZoneProviders.Tzdb["Europe/Stockholm"], CultureInfo.GetCultureInfo("en"), Instant.FromUtc(2026, 11, 20, 14, 20));

    [Fact]
    public void Say_dates_as_the_reader_does() =>
        Assert.Equal("This pack expired: its last day was 14 March 2026.", RefusalSentences.Of(new PackHasExpired(new LocalDate(2026, 3, 14)), Reader));

    [Fact]
    public void Leave_out_what_is_not_known()
    {
        var ended = new LocalDate(2022, 7, 12);
        Assert.Equal(
            "SQL Server 2012 is out of support since its last day, 12 July 2022. The nearest supported version is SQL Server 2017.",
            RefusalSentences.Of(new VersionIsOutOfLifecycle("SQL Server 2012", ended, "SQL Server 2017"), Reader));
        Assert.Equal("SQL Server 2012 is out of support.", RefusalSentences.Of(new VersionIsOutOfLifecycle("SQL Server 2012", null, null), Reader));
    }

    [Fact]
    public void Fall_back_on_a_sentence_without_reasons() =>
        Assert.Equal("This is not possible now.", RefusalSentences.Of(new Unheard(), Reader));

    private sealed record Unheard : Refusal;
}
