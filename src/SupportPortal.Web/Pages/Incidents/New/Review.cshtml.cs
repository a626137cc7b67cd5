using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>
/// Everything once more, with what it uses and what is promised; then it is submitted (R3, R23). Where too few incidents are
/// left for all the problems, those to send are picked here (R11).
/// </summary>
public sealed class ReviewModel(IntakeDesk desk, SubmitIncident submit, ChooseSubmission choose) : StepPage(desk, IntakeStep.Review)
{
    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public IReadOnlyList<DraftProblem> Problems => Intake.Content.Problems;

    /// <summary>The chosen pack when it cannot pay any more, with the reasons.</summary>
    public UnavailablePack? CannotPay => Intake.Advice.Unavailable.FirstOrDefault(one => one.Pack.Id == Intake.Content.PackId);

    /// <summary>Whether it can be submitted as it stands.</summary>
    public bool CanSubmit => Intake.Advice.NoPlan is null && CannotPay is null && Intake.Order is null;

    /// <summary>Whether the problems to send are picked.</summary>
    public bool IsPicked => CanSubmit && Intake.HasTooFew;

    /// <summary>Whether a problem is ticked: as it was before the page came back, else as it was picked before, else the first ones.</summary>
    public bool IsTicked(DraftProblem problem, int most) =>
        Form.Picks ? Form.Problems.Contains(problem.Key)
        : Intake.Order is { } order && Intake.Content.SubmittedWhenPaid(order.Incidents) is { Count: > 0 } picked ? picked.Contains(problem)
        : Problems.Take(most).Contains(problem);

    /// <summary>To the first step that misses something.</summary>
    public override IActionResult? GoesTo => base.GoesTo ?? (Unfinished is { } step ? RedirectToPage(IntakeSteps.PageOf(step), new { Draft }) : null);

    // A pack that belongs to others by now is as good as none, and so is an order that nobody will pay.
    private IntakeStep? Unfinished => Intake.Content.FirstIncomplete() is var step and not IntakeStep.Review ? step
        : Intake.Pack is null && Intake.Order is null ? IntakeStep.Plan
        : null;

    /// <summary>What would be promised for a problem if it were submitted now.</summary>
    public ResponseReceipt PromiseOf(DraftProblem problem) => Intake.Promise(problem.Severity!.Value, Desk.Moment.At);

    /// <summary>To submit needs nothing of what the page shows, and showing costs more than submitting.</summary>
    public override bool LoadsBefore(HandlerMethodDescriptor handler) => handler is not { HttpMethod: "Post", Name: null };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var numbers = await submit.HandleAsync(Draft, Form.ToSending(), Desk.Portal.SellerCountry, Desk.Moment, cancel);
        if (numbers.Count > 1 || Form.Picks)
            return RedirectToPage("/Incidents/New/Submitted", new { Draft });
        // Those who answer the telephone submit for others.
        if (Desk.Moment.By.IsEngineer && await LoadAsync(cancel) && Intake.Draft.IsForAnother)
        {
            this.Say(T("Incident {0} is submitted for {1}, who is told by e-mail.", numbers[0], Intake.Account.DisplayName));
            return ToIncident(numbers[0]);
        }

        this.Say(T("Incident {0} is submitted and has used one incident. An engineer answers here by the moment below; an e-mail says the same.", numbers[0]));
        return RedirectToPage("/Incidents/Incident", new { number = numbers[0] });
    }

    /// <summary>Has it submitted when its order is paid (R27).</summary>
    public async Task<IActionResult> OnPostWhenPaidAsync(CancellationToken cancel)
    {
        await choose.HandleAsync(Intake.Content.OrderId ?? Guid.Empty, true, Form.Problems, Desk.Moment, cancel);
        this.Say(Form.Picks
            ? T("What you picked is submitted as soon as the order is paid. The response clock starts then. The rest stays in a draft.")
            : T("What you typed is submitted as soon as the order is paid. The response clock starts then."));
        return RedirectToPage("/Orders/Order", new { id = Intake.Content.OrderId });
    }
}
