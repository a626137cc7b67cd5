using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Reports;
using SupportPortal.Web.Reports;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Reports;

/// <summary>A report over a period that the address names, by default this month and the eleven before.</summary>
public abstract class ReportModel(Door door) : PageModel, ILoads
{
    private const int ByDefault = 12;

    [BindProperty(SupportsGet = true)]
    public LocalDate? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public LocalDate? To { get; set; }

    public ReportPeriod Period { get; private set; } = null!;

    /// <summary>The figures, as tables.</summary>
    public IReadOnlyList<ReportTable> Tables { get; private set; } = [];

    /// <summary>Today in the seller's zone.</summary>
    public LocalDate Today => door.Moment.Today;

    /// <summary>Reads the figures of the period.</summary>
    protected abstract Task ReadAsync(CancellationToken cancel);

    /// <summary>The figures that were read, as tables.</summary>
    protected abstract IReadOnlyList<ReportTable> InTables();

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Period = Asked() ?? ReportPeriod.Last(ByDefault, Today);
        await ReadAsync(cancel);
        Tables = InTables();
        return true;
    }

    public void OnGet()
    {
    }

    public IActionResult OnGetCsv(string table) => Tables.FirstOrDefault(one => one.Slug == table) is { } found
        ? File(found.ToCsv(), "text/csv; charset=utf-8", $"{found.Slug}.csv")
        : NotFound();

    /// <summary>The table with a name in addresses.</summary>
    public ReportTable Table(string slug) => Tables.Single(table => table.Slug == slug);

    private ReportPeriod? Asked()
    {
        if (From is null && To is null)
            return null;
        var to = To ?? Today;
        var period = new ReportPeriod(From ?? ReportPeriod.Last(ByDefault, to).From, to);
        var wrong = period.From > period.To ? T("The last day is before the first")
            : period.MonthCount > ReportPeriod.MostMonths ? T("Choose up to {0} months", ReportPeriod.MostMonths) : null;
        if (wrong is null)
            return period;
        ModelState.AddModelError(nameof(To), wrong);
        return null;
    }
}
