using FluentValidation;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Admin.Partners;

internal sealed class PartnerFormCheck : AbstractValidator<PartnerForm>
{
    public PartnerFormCheck()
    {
        RuleFor(form => form.Level).NotNull().WithMessage("Choose the programme level").IsInEnum().WithMessage("Choose the programme level");
        RuleFor(form => form.PartnerId).NotEmpty().WithMessage("Give the partner id")
            .MaximumLength(PartnerStatus.MostPartnerId).WithMessage("Up to {MaxLength} characters fit; shorten the partner id");
        RuleFor(form => form.ValidUntil).NotNull().WithMessage("Give the last day");
    }
}
