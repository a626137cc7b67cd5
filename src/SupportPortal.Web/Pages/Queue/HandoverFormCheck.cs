using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class HandoverFormCheck : AbstractValidator<HandoverForm>
{
    public HandoverFormCheck()
    {
        RuleFor(form => form.To).NotNull().WithMessage("Choose an engineer");
        RuleFor(form => form.State).NoLongerThan(Limits.Reason, "State");
        RuleFor(form => form.Tried).NoLongerThan(Limits.Reason, "Tried");
        RuleFor(form => form.Next).NoLongerThan(Limits.Reason, "Next");
        RuleFor(form => form.Risks).NoLongerThan(Limits.Reason, "Risks");
    }
}
