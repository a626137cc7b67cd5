using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.CardPayments;

internal sealed class CardMoneyFormCheck : AbstractValidator<CardMoneyForm>
{
    public CardMoneyFormCheck(Reader reader) => RuleFor(form => form.Reason).IsReason(reader);
}
