using FluentValidation;
using SupportPortal.Web.Packs;

namespace SupportPortal.Web.Pages.Orders;

internal sealed class PurchaseFormCheck : AbstractValidator<PurchaseForm>
{
    public PurchaseFormCheck()
    {
        RuleFor(form => form.Plan).NotNull().WithMessage(_ => T("Choose what to buy")).IsInEnum().WithMessage(_ => T("Choose what to buy"));
        JurisdictionChecks.Add(this, form => form.Country, form => form.Part);
    }
}
