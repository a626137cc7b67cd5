using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class ProblemFormCheck : AbstractValidator<ProblemForm>
{
    public ProblemFormCheck()
    {
        RuleFor(form => form.HelpKind).NotEmpty().When(form => form.IsDone).WithMessage(_ => T("Choose the kind of help that you need"));
        RuleFor(form => form.HelpKind).NoLongerThan(Limits.Name, T("What kind of help do you need?"));
        RuleFor(form => form.Problems).Must(problems => problems.Count is > 0 and <= Limits.Problems).WithMessage(_ => T("One form holds up to {0} problems", Limits.Problems));
        When(form => form.IsDone, () => RuleForEach(form => form.Problems).ChildRules(problem =>
        {
            problem.RuleFor(row => row.Title).NotEmpty().WithMessage(_ => T("Give the problem a title"));
            problem.RuleFor(row => row.Description).NotEmpty().WithMessage(_ => T("Describe the problem"));
        }));
        RuleForEach(form => form.Problems).ChildRules(problem =>
        {
            problem.RuleFor(row => row.Title).NoLongerThan(Limits.Title, T("Title"));
            problem.RuleFor(row => row.Description).NoLongerThan(Limits.Text, T("Description"));
            problem.RuleFor(row => row.WhatChanged).NoLongerThan(Limits.Text, T("What changed before it began?"));
            problem.RuleFor(row => row.StepsTried).NoLongerThan(Limits.Text, T("What have you tried?"));
            problem.RuleFor(row => row.StartedOn).NoLongerThan(Limits.Name, T("When did it start?"));
        });
    }
}
