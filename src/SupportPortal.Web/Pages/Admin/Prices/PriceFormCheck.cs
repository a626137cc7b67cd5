using FluentValidation;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Input;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Prices;

internal sealed class PriceFormCheck : AbstractValidator<PriceForm>
{
    public PriceFormCheck(Reader reader)
    {
        RuleFor(form => form.Amount).Cascade(CascadeMode.Stop).IsReadOneWay(reader).Must((form, _) => form.IsEmpty || form.Price is not null).WithMessage(_ => T("Give the amount as a number, such as 1249.00; leave both empty for no price"));
        RuleFor(form => form.Amount).Custom((_, check) => Say<PriceIsOutOfRange>(check, reader));
        RuleFor(form => form.Currency).Custom((_, check) => Say<CurrencyIsUnknown>(check, reader));
    }

    private static void Say<TWrong>(ValidationContext<PriceForm> check, Reader reader)
    {
        if (check.InstanceToValidate.Price?.WhyNot() is { } wrong and TWrong)
            check.AddFailure(RefusalSentences.Of(wrong, reader));
    }
}
