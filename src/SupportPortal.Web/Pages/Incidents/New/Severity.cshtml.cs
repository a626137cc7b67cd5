using Microsoft.AspNetCore.Mvc;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Severity, with the very moment by which we would answer, and support hours (R12, R13, R18).</summary>
public sealed class SeverityModel(IntakeDesk desk) : StepPage(desk, IntakeStep.SeverityAndHours)
{
    [BindProperty]
    public SeverityForm Form { get; set; } = new();

    /// <summary>What would be promised if it were submitted now.</summary>
    public IReadOnlyList<ResponseReceipt> Promises => field ??= Intake.Promises(Desk.Moment.At);

    /// <summary>The severities for which nothing can be promised, because the calendar stays closed.</summary>
    public IEnumerable<Severity> Unpromised => Enum.GetValues<Severity>().Except(Promises.Select(promise => promise.Severity));

    /// <summary>The title of a problem; empty when it was taken out of the draft meanwhile.</summary>
    public string TitleOf(Guid problem) => Intake.Content.Problems.FirstOrDefault(one => one.Key == problem)?.Report.Title ?? "";

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => GoOnAsync(Form.PutInto, cancel);

    protected override void Fill(IncidentDraft content) => Form = SeverityForm.Of(content);
}
