using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Logs a call with the customer, or an attempt at one.</summary>
public sealed class CallModel(ReadIncident read, Door door, LogCall log, Reader reader) : WorkPage(read, door)
{
    [BindProperty]
    public CallForm Form { get; set; } = new();

    public override string? FieldOf(Refusal refusal) => refusal switch
    {
        CallIsInTheFuture when Form.On > Today => "Form.On",
        CallIsBeforeSubmission before when Form.On < before.SubmittedAt.InZone(Zone).Date => "Form.On",
        CallIsInTheFuture or CallIsBeforeSubmission or CallEndsBeforeItStarts => "Form.At",
        CallNamesNobody => "Form.With",
        _ => Form.Next.FieldOf(refusal, Today),
    };

    public void OnGet() => Form.On = reader.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var start = StatedTime.Of(Form.On!.Value, Form.At, reader.Zone);
        var call = new CallRecord(start, start + Duration.FromMinutes(Form.Minutes!.Value), Form.With, !Form.NobodyReached);
        await log.HandleAsync(Number, call, Form.Text, Form.Next.In(reader.Zone), Moment, cancel);
        return Done(call.Reached ? T("The call is logged.") : T("The attempt is logged."));
    }
}
