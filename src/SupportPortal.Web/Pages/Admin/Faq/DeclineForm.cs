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
    public DeclineFormCheck() => RuleFor(form => form.Reason).NotEmpty().WithMessage(_ => T("Say why, for the other admins"))
        .MaximumLength(ProposedQuestion.LongestWords).WithMessage(_ => T("Keep it under {0} characters", ProposedQuestion.LongestWords));
}
