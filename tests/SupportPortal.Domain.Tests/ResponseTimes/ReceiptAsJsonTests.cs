using System.Text.Json;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.Given;

namespace SupportPortal.Domain.Tests.ResponseTimes;

[Rule("R14")]
public sealed class ReceiptAsJsonTests
{
    private readonly ResponseReceipt _receipt = ResponseClock.Promise(
        Severity.B, At("2026-03-02T15:00:00.123456Z"), AVersion(ACalendar("Europe/Stockholm", holidays: ["2026-03-03"])));

    [Fact]
    public void Is_read_back_as_it_was_written()
    {
        var read = ResponseReceipt.FromJson(_receipt.ToJson());
        Assert.Equal(_receipt.ToJson(), read.ToJson());
        Assert.Equal(_receipt.Slices, read.Slices);
        Assert.Equal(_receipt.Days.SelectMany(day => day.Open), read.Days.SelectMany(day => day.Open));
        Assert.Equal(_receipt, read with { Slices = _receipt.Slices, Days = _receipt.Days });
    }

    [Fact]
    public void Is_not_nothing()
    {
        Assert.Equal("A receipt is expected.", Assert.Throws<System.Text.Json.JsonException>(() => ResponseReceipt.FromJson("null")).Message);
        Assert.Equal("A calendar is expected.", Assert.Throws<System.Text.Json.JsonException>(() => CalendarDefinition.FromJson("null")).Message);
    }

    [Fact]
    public void Is_plain_data_instants_in_utc_and_seconds()
    {
        var json = JsonDocument.Parse(_receipt.ToJson()).RootElement;
        Assert.Equal("B", json.GetProperty("severity").GetString());
        Assert.Equal("2026-03-02T15:00:00.123456Z", json.GetProperty("submittedAt").GetString());
        Assert.Equal("""{"seconds":14400,"isBusinessTime":true}""", json.GetProperty("target").GetRawText());
        Assert.Equal(
            """{"from":"2026-03-02T15:00:00.123456Z","to":"2026-03-02T16:00:00Z","startsWith":"Submitted","endsWith":"Closing","seconds":3599.876544}""",
            json.GetProperty("slices")[0].GetRawText());
        Assert.Equal(
            """{"date":"2026-03-03","starts":"2026-03-02T23:00:00Z","ends":"2026-03-03T23:00:00Z","open":[],"holiday":"Holiday of 2026-03-03","hasOwnHours":false}""",
            json.GetProperty("days")[1].GetRawText());
    }

    [Fact]
    public void Can_be_worked_out_again_from_what_it_holds()
    {
        var json = JsonDocument.Parse(_receipt.ToJson()).RootElement;
        var sum = json.GetProperty("slices").EnumerateArray().Sum(slice => slice.GetProperty("seconds").GetDecimal());
        Assert.Equal(json.GetProperty("target").GetProperty("seconds").GetDecimal(), sum);
        Assert.Equal(json.GetProperty("due").GetString(), json.GetProperty("slices")[1].GetProperty("to").GetString());
    }

    [Fact]
    public void Keeps_letters_readable()
    {
        var version = CalendarVersion.First("pl", "Warszawa, święta", ACalendar(), Saving);
        Assert.Contains("Warszawa, święta", ResponseClock.Promise(Severity.A, At("2026-03-02T15:00:00Z"), version).ToJson());
    }
}
