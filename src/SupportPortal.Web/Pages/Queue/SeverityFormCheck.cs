using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class SeverityFormCheck : AbstractValidator<SeverityForm>
{
    public SeverityFormCheck()
    {
        RuleFor(form => form.To).NotNull().WithMessage(_ => T("Choose a severity"));
        RuleFor(form => form.Reason).NotEmpty().WithMessage(_ => T("Give the reason, which the customer reads")).NoLongerThan(Limits.Reason, T("Reason"));
    }
}
