using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class HandoverFormCheck : AbstractValidator<HandoverForm>
{
    public HandoverFormCheck()
    {
        RuleFor(form => form.To).NotNull().WithMessage(_ => T("Choose an engineer"));
        RuleFor(form => form.State).NoLongerThan(Limits.Reason, T("[card] State"));
        RuleFor(form => form.Tried).NoLongerThan(Limits.Reason, T("[card] Tried"));
        RuleFor(form => form.Next).NoLongerThan(Limits.Reason, T("[card] Next"));
        RuleFor(form => form.Risks).NoLongerThan(Limits.Reason, T("[card] Risks"));
    }
}
