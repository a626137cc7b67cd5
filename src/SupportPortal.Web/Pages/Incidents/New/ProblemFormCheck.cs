using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class ProblemFormCheck : AbstractValidator<ProblemForm>
{
    public ProblemFormCheck()
    {
        RuleFor(form => form.HelpKind).NotEmpty().When(form => form.IsDone).WithMessage("Choose the kind of help that you need");
        RuleFor(form => form.HelpKind).NoLongerThan(Limits.Name, "What kind of help do you need?");
        RuleFor(form => form.Problems).Must(problems => problems.Count is > 0 and <= Limits.Problems).WithMessage($"One form holds up to {Limits.Problems} problems");
        When(form => form.IsDone, () => RuleForEach(form => form.Problems).ChildRules(problem =>
        {
            problem.RuleFor(row => row.Title).NotEmpty().WithMessage("Give the problem a title");
            problem.RuleFor(row => row.Description).NotEmpty().WithMessage("Describe the problem");
        }));
        RuleForEach(form => form.Problems).ChildRules(problem =>
        {
            problem.RuleFor(row => row.Title).NoLongerThan(Limits.Title, "Title");
            problem.RuleFor(row => row.Description).NoLongerThan(Limits.Text, "Description");
            problem.RuleFor(row => row.WhatChanged).NoLongerThan(Limits.Text, "What changed before it began?");
            problem.RuleFor(row => row.StepsTried).NoLongerThan(Limits.Text, "What have you tried?");
            problem.RuleFor(row => row.StartedOn).NoLongerThan(Limits.Name, "When did it start?");
        });
    }
}
