using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class SeverityFormCheck : AbstractValidator<SeverityForm>
{
    public SeverityFormCheck()
    {
        RuleFor(form => form.Problems).NotEmpty().WithMessage(_ => T("Choose a severity: A, B or C"));
        RuleForEach(form => form.Problems).ChildRules(CheckProblem);
        RuleFor(form => form.PeopleAreAvailable).Equal(true).When(form => form.Problems.Exists(row => row.Severity is not null && row.IsAroundTheClock))
            .WithMessage(_ => T("Confirm that people are available around the clock, or choose business hours"));
    }

    private static void CheckProblem(InlineValidator<SeverityRow> problem)
    {
        problem.RuleFor(row => row.Severity).Must(severity => severity is not null && Enum.IsDefined(severity.Value)).WithMessage(_ => T("Choose a severity: A, B or C"));
        problem.RuleFor(row => row.Hours).Must(hours => hours is null || Enum.IsDefined(hours.Value)).WithMessage(_ => T("Choose the support hours"));
        problem.When(row => row.Severity == Severity.A, () =>
        {
            problem.RuleFor(row => row.WhatIsDown).NotEmpty().WithMessage(_ => T("Say what is down"));
            problem.RuleFor(row => row.SinceWhen).NotEmpty().WithMessage(_ => T("Say since when"));
            problem.RuleFor(row => row.WhoIsAffected).NotEmpty().WithMessage(_ => T("Say who is affected"));
        });
        problem.RuleFor(row => row.WhatIsDown).NoLongerThan(Limits.Reason, T("What is down?"));
        problem.RuleFor(row => row.SinceWhen).NoLongerThan(Limits.Reason, T("Since when?"));
        problem.RuleFor(row => row.WhoIsAffected).NoLongerThan(Limits.Reason, T("Who is affected?"));
    }
}
