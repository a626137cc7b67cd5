using System.Globalization;
using SupportPortal.Application.People;
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

    [Theory]
    [InlineData("en", 1, "You have 1 open incident. Close it first; then the account can be deleted.")]
    [InlineData("en", 2, "You have 2 open incidents. Close them first; then the account can be deleted.")]
    [InlineData("sv", 1, "Du har 1 öppet ärende. Stäng det först; sedan kan kontot raderas.")]
    [InlineData("pl", 2, "Masz 2 otwarte zgłoszenia. Najpierw je zamknij; potem można usunąć konto.")]
    [InlineData("pl", 5, "Masz 5 otwartych zgłoszeń. Najpierw je zamknij; potem można usunąć konto.")]
    [InlineData("nb", 2, "Du har 2 åpne saker. Lukk dem først; deretter kan kontoen slettes.")]
    [Rule("R36")]
    public void Count_as_the_language_does(string language, int count, string sentence) =>
        Assert.Equal(sentence, RefusalSentences.Of(new OpenIncidentsFirst(count), Reader with { Culture = CultureInfo.GetCultureInfo(language) }));

    private sealed record Unheard : Refusal;
}
