using FluentValidation;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Packs;

internal sealed class RecoverFormCheck : AbstractValidator<RecoverForm>
{
    public RecoverFormCheck(Reader reader)
    {
        RuleFor(form => form.Number).IsTypedOrderNumber(form => form.NumberIsCompared, reader);
        RuleFor(form => form.Company).NotEmpty().WithMessage(_ => T("Enter the company"))
            .MaximumLength(RecoveryClaim.MostCompany).WithMessage(_ => T("Up to {MaxLength} characters fit; shorten the company’s name"));
        RuleFor(form => form.Relation).NotEmpty().WithMessage(_ => T("Say how you are related to the person who bought the pack"))
            .MaximumLength(RecoveryClaim.MostRelation).WithMessage(_ => T("Shorten it to {MaxLength} characters: there are {TotalLength}"));
    }
}
