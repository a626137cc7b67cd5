using FluentValidation;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Input;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Pages.Account;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Orders;

internal sealed class OrderFormCheck : AbstractValidator<OrderForm>
{
    public OrderFormCheck(Reader reader)
    {
        RuleFor(form => form.OwnNumber).IsOrderNumber(reader);
        When(form => !string.IsNullOrWhiteSpace(form.Number), () => RuleFor(form => form.Number).IsTypedOrderNumber(form => form.NumberIsCompared, reader));
        RuleFor(form => form.Email).IsEmail();
        RuleFor(form => form.Name).MaximumLength(200).WithMessage(_ => T("Up to {MaxLength} characters fit; shorten the name"));
        RuleFor(form => form.Company).IsCompany();
        RuleFor(form => form.Plan).NotNull().WithMessage(_ => T("Choose a plan")).IsInEnum().WithMessage(_ => T("Choose a plan"));
        RuleFor(form => form.PurchasedOn).NotNull().WithMessage(_ => T("Give the date of purchase"));
        RuleFor(form => form.Amount).Cascade(CascadeMode.Stop).IsReadOneWay(reader).Must((form, text) => string.IsNullOrWhiteSpace(text) || form.Paid is not null).WithMessage(_ => T("Give the amount as a number, such as 1249.00"));
        JurisdictionChecks.Add(this, form => form.Country, form => form.Part);
        When(form => form.Plan is { } plan && Enum.IsDefined(plan) && plan.Terms().Size is null, () =>
        {
            RuleFor(form => form.Size).NotNull().WithMessage(_ => T("Packs of this plan have no fixed size: give the number of incidents"));
            RuleFor(form => form.LastDay).NotNull().WithMessage(_ => T("Packs of this plan have no fixed last day: give it"));
        });
    }
}
