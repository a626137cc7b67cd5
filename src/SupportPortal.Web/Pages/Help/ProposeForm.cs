using FluentValidation;
using SupportPortal.Domain.Help;

namespace SupportPortal.Web.Pages.Help;

/// <summary>A question that somebody missed.</summary>
public sealed class ProposeForm
{
    public string Question { get; set; } = "";

    public string Words { get; set; } = "";
}

public sealed class ProposeFormCheck : AbstractValidator<ProposeForm>
{
    public ProposeFormCheck()
    {
        RuleFor(form => form.Question).NotEmpty().WithMessage(_ => T("Say the question"))
            .MaximumLength(ProposedQuestion.LongestQuestion).WithMessage(_ => T("Keep the question under {0} characters", ProposedQuestion.LongestQuestion));
        RuleFor(form => form.Words).MaximumLength(ProposedQuestion.LongestWords).WithMessage(_ => T("Keep it under {0} characters", ProposedQuestion.LongestWords));
    }
}
