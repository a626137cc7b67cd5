using NodaTime.Text;
using SupportPortal.Application.Reports;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Reports;

/// <summary>What people read of a report.</summary>
public static class ReportWords
{
    /// <summary>"Nov 2026".</summary>
    public static string Month(YearMonth month, Reader reader) => YearMonthPattern.Create("MMM uuuu", reader.Culture).Format(month);

    /// <summary>"Nov", for under a bar.</summary>
    public static string ShortMonth(YearMonth month, Reader reader) => YearMonthPattern.Create("MMM", reader.Culture).Format(month);

    /// <summary>A month for machines: "2026-11".</summary>
    public static string Key(YearMonth month) => YearMonthPattern.Iso.Format(month);

    /// <summary>"1 December 2025 to 20 November 2026".</summary>
    public static string Of(ReportPeriod period, Reader reader) => T("{0} to {1}", reader.Say(period.From), reader.Say(period.To));

    /// <summary>What is promised: "4 business hours" (R12).</summary>
    public static string Target(Severity severity)
    {
        var target = ResponseTarget.For(severity);
        var hours = (long)target.Duration.TotalHours;
        return target.IsBusinessTime ? TCount("{0} business hour|{0} business hours", hours) : TCount("{0} hour|{0} hours", hours);
    }

    /// <summary>"3 to 7 days".</summary>
    public static string Of(WorkAge age) => age switch
    {
        WorkAge.Today => T("Since today"),
        WorkAge.TwoDays => T("1 or 2 days"),
        WorkAge.Week => T("3 to 7 days"),
        WorkAge.Month => T("8 to 30 days"),
        WorkAge.Quarter => T("31 to 90 days"),
        _ => T("More than 90 days"),
    };

    /// <summary>A percentage: "97 %", or a dash for none.</summary>
    public static string Percent(int? percent) => percent is { } known ? T("{0} %", known) : "–";

    /// <summary>A percentage with how many it is of: "97 % (29 of 30)", or a dash for none.</summary>
    public static string Percent(int? percent, long part, long whole) => percent is { } known ? T("{0} % ({1:N0} of {2:N0})", known, part, whole) : "–";

    /// <summary>How many a percentage is of: "29 of 30"; null where nothing was due.</summary>
    public static string? Count(Attainment of) => of.Due == 0 ? null : T("[count] {0:N0} of {1:N0}", of.Met, of.Due);
}
