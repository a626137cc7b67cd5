using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class ProblemFormCheck : AbstractValidator<ProblemForm>
{
    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";

    public ProblemFormCheck()
    {
        RuleFor(form => form.HelpKind).NotEmpty().When(form => form.IsDone).WithMessage("Choose the kind of help that you need");
        RuleFor(form => form.HelpKind).MaximumLength(Limits.Name).WithMessage(TooLong);
        RuleFor(form => form.Problems).Must(problems => problems.Count is > 0 and <= Limits.Problems).WithMessage($"One form holds up to {Limits.Problems} problems");
        When(form => form.IsDone, () => RuleForEach(form => form.Problems).ChildRules(problem =>
        {
            problem.RuleFor(row => row.Title).NotEmpty().WithMessage("Give the problem a title");
            problem.RuleFor(row => row.Description).NotEmpty().WithMessage("Describe the problem");
        }));
        RuleForEach(form => form.Problems).ChildRules(problem =>
        {
            problem.RuleFor(row => row.Title).MaximumLength(Limits.Title).WithMessage(TooLong);
            problem.RuleFor(row => row.Description).MaximumLength(Limits.Text).WithMessage(TooLong);
            problem.RuleFor(row => row.WhatChanged).MaximumLength(Limits.Text).WithMessage(TooLong);
            problem.RuleFor(row => row.StepsTried).MaximumLength(Limits.Text).WithMessage(TooLong);
            problem.RuleFor(row => row.StartedOn).MaximumLength(Limits.Name).WithMessage(TooLong);
        });
    }
}
