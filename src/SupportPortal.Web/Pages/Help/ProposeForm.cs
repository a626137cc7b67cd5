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
        RuleFor(form => form.Question).NotEmpty().WithMessage("Say the question")
            .MaximumLength(ProposedQuestion.LongestQuestion).WithMessage($"Keep the question under {ProposedQuestion.LongestQuestion} characters");
        RuleFor(form => form.Words).MaximumLength(ProposedQuestion.LongestWords).WithMessage($"Keep it under {ProposedQuestion.LongestWords} characters");
    }
}
