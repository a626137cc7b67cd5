using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Audit;

public sealed class IndexModel(ReadAudit read, AuditChainCheck check, Reader reader) : PageModel, ILoads
{
    /// <summary>As many links as can be checked while somebody waits.</summary>
    private const int Checked = 10_000;

    [BindProperty(SupportsGet = true)]
    public string By { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string What { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Subject { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public LocalDate? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public LocalDate? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string After { get; set; } = "";

    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    public TimeCursor? Next { get; private set; }

    public AuditSeal? LastSeal { get; private set; }

    public int Waiting { get; private set; }

    /// <summary>What the check found; null when it was not asked for.</summary>
    public IReadOnlyList<Fault>? Faults { get; private set; }

    /// <summary>How many links were checked.</summary>
    public long Looked { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await AskAsync(cancel) is { } question)
            (Rows, Next) = await read.PageAsync(question, TimeCursor.Parse(After), cancel);
        (LastSeal, Waiting) = await read.ChainAsync(cancel);
        return true;
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=audit.csv";
        await Response.WriteAsync(AuditCsv.Heading, cancel);
        if (await AskAsync(cancel) is { } question)
            await foreach (var row in read.AllAsync(question, cancel))
                await Response.WriteAsync(AuditCsv.LineOf(row), cancel);
        return new EmptyResult();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var run = new CheckRun(reader.Now);
        Faults = await check.RunAsync(run, Math.Max(0, (LastSeal?.Position ?? 0) - Checked), cancel).Take(100).ToListAsync(cancel);
        Looked = run.Looked;
        return Page();
    }

    /// <summary>The address of this list, from another row on, or narrowed otherwise.</summary>
    public object Route(string after = "", Guid? subject = null) =>
        new { by = By, what = What, subject = subject?.ToString() ?? Subject, from = From?.ToString("R", null), to = To?.ToString("R", null), after };

    private async Task<AuditQuestion?> AskAsync(CancellationToken cancel)
    {
        var wanted = new AuditQuestion(
            What: What.Length > 0 ? What : null,
            From: From is { } from ? reader.Zone.AtStartOfDay(from).ToInstant() : null,
            To: To is { } to && to < LocalDate.MaxIsoValue ? reader.Zone.AtStartOfDay(to.PlusDays(1)).ToInstant() : null);
        var (question, knowsWho, knowsWhat) = await read.AskAsync(wanted, By.Trim(), Subject.Trim(), cancel);
        if (!knowsWho)
            ModelState.AddModelError(nameof(By), T("No account has the address “{0}”. Check how it is written; a person whose account is gone is found by the number that the log shows.", By));
        if (!knowsWhat)
            ModelState.AddModelError(nameof(Subject), T("No incident, account or key is “{0}”. Name an incident by its number, a person by their e-mail address, and anything else by its key.", Subject));
        if (To < From)
            ModelState.AddModelError(nameof(To), T("The last day is before the first. Exchange them, or leave one of them empty."));
        return ModelState.IsValid ? question : null;
    }
}
