using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Admin.Billing;

internal sealed class DecideFormCheck : AbstractValidator<DecideForm>
{
    public DecideFormCheck()
    {
        RuleFor(form => form.Ruling).Must((form, _) => form.IsKnown).WithMessage(_ => T("Choose a decision with its reason"));
        RuleFor(form => form.Text)
            .NoLongerThan(BillingRuling.MostText, T("More about it"));
        RuleFor(form => form.Text)
            .NotEmpty().When(form => form.Ruling.EndsWith($".{BillingReason.Other}", StringComparison.Ordinal)).WithMessage(_ => T("Say the other reason, which the customer reads"));
    }
}
