using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class SeverityFormCheck : AbstractValidator<SeverityForm>
{
    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";

    public SeverityFormCheck()
    {
        RuleFor(form => form.Problems).NotEmpty().WithMessage("Choose a severity: A, B or C");
        RuleForEach(form => form.Problems).ChildRules(CheckProblem);
        RuleFor(form => form.PeopleAreAvailable).Equal(true).When(form => form.Problems.Exists(row => row.Severity is not null && row.IsAroundTheClock))
            .WithMessage("Confirm that people are available around the clock, or choose business hours");
    }

    private static void CheckProblem(InlineValidator<SeverityRow> problem)
    {
        problem.RuleFor(row => row.Severity).Must(severity => severity is not null && Enum.IsDefined(severity.Value)).WithMessage("Choose a severity: A, B or C");
        problem.RuleFor(row => row.Hours).Must(hours => hours is null || Enum.IsDefined(hours.Value)).WithMessage("Choose the support hours");
        problem.When(row => row.Severity == Severity.A, () =>
        {
            problem.RuleFor(row => row.WhatIsDown).NotEmpty().WithMessage("Say what is down");
            problem.RuleFor(row => row.SinceWhen).NotEmpty().WithMessage("Say since when");
            problem.RuleFor(row => row.WhoIsAffected).NotEmpty().WithMessage("Say who is affected");
        });
        problem.RuleFor(row => row.WhatIsDown).MaximumLength(Limits.Reason).WithMessage(TooLong);
        problem.RuleFor(row => row.SinceWhen).MaximumLength(Limits.Reason).WithMessage(TooLong);
        problem.RuleFor(row => row.WhoIsAffected).MaximumLength(Limits.Reason).WithMessage(TooLong);
    }
}
