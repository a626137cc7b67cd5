using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class HandoverFormCheck : AbstractValidator<HandoverForm>
{
    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";

    public HandoverFormCheck()
    {
        RuleFor(form => form.To).NotNull().WithMessage("Choose an engineer");
        RuleFor(form => form.State).MaximumLength(Limits.Reason).WithMessage(TooLong);
        RuleFor(form => form.Tried).MaximumLength(Limits.Reason).WithMessage(TooLong);
        RuleFor(form => form.Next).MaximumLength(Limits.Reason).WithMessage(TooLong);
        RuleFor(form => form.Risks).MaximumLength(Limits.Reason).WithMessage(TooLong);
    }
}
