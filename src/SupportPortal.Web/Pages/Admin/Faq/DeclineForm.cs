using FluentValidation;
using SupportPortal.Domain.Help;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>Why a proposed question is put aside.</summary>
public sealed class DeclineForm
{
    public string Reason { get; set; } = "";
}

public sealed class DeclineFormCheck : AbstractValidator<DeclineForm>
{
    public DeclineFormCheck() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, for the other admins")
        .MaximumLength(ProposedQuestion.LongestWords).WithMessage($"Keep it under {ProposedQuestion.LongestWords} characters");
}
