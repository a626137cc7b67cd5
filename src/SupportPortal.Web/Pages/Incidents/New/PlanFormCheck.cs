using FluentValidation;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class PlanFormCheck : AbstractValidator<PlanForm>
{
    public PlanFormCheck() => RuleFor(form => form.Pack).NotNull().WithMessage(_ => T("Choose the pack that pays for the incident"));
}
