using FluentValidation;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Admin.Partners;

internal sealed class PartnerFormCheck : AbstractValidator<PartnerForm>
{
    public PartnerFormCheck()
    {
        RuleFor(form => form.Level).NotNull().WithMessage(_ => T("Choose the programme level")).IsInEnum().WithMessage(_ => T("Choose the programme level"));
        RuleFor(form => form.PartnerId).NotEmpty().WithMessage(_ => T("Give the partner id"))
            .MaximumLength(PartnerStatus.MostPartnerId).WithMessage(_ => T("Up to {MaxLength} characters fit; shorten the partner id"));
        RuleFor(form => form.ValidUntil).NotNull().WithMessage(_ => T("Give the last day"));
    }
}
