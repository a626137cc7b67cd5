using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Partners;

internal sealed class WithdrawFormCheck : AbstractValidator<WithdrawForm>
{
    public WithdrawFormCheck(Reader reader) => RuleFor(form => form.Reason).IsReason(reader);
}
