using FluentValidation;
using SupportPortal.Domain.People;
using SupportPortal.Web.Packs;

namespace SupportPortal.Web.Pages.TaxExemptions;

internal sealed class ExemptionFormCheck : AbstractValidator<ExemptionForm>
{
    public ExemptionFormCheck()
    {
        RuleFor(form => form.Country).IsJurisdiction();
        RuleFor(form => form.Part).IsPartOf(form => form.Country);
        RuleFor(form => form.Number).NotEmpty().WithMessage(_ => T("Give the certificate number"))
            .MaximumLength(ExemptionClaim.MostNumber).WithMessage(_ => T("Shorten it to {MaxLength} characters: there are {TotalLength}"));
        RuleFor(form => form.ValidUntil).NotNull().WithMessage(_ => T("Give the last day on the certificate"));
        RuleFor(form => form.Document).NotNull().WithMessage(_ => T("Choose the document"));
    }
}
