using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class ProblemFormCheck : AbstractValidator<ProblemForm>
{
    public ProblemFormCheck()
    {
        RuleFor(form => form.HelpKind).NotEmpty().WithMessage("Choose the kind of help that you need");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Give the problem a title").MaximumLength(Limits.Title).WithMessage(TooLong);
        RuleFor(form => form.Description).NotEmpty().WithMessage("Describe the problem").MaximumLength(Limits.Text).WithMessage(TooLong);
        RuleFor(form => form.WhatChanged).MaximumLength(Limits.Text).WithMessage(TooLong);
        RuleFor(form => form.StepsTried).MaximumLength(Limits.Text).WithMessage(TooLong);
        RuleFor(form => form.StartedOn).MaximumLength(Limits.Name).WithMessage(TooLong);
    }

    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";
}
