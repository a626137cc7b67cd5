using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Pages.Account;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Packs;

internal sealed class RecoverFormCheck : AbstractValidator<RecoverForm>
{
    public RecoverFormCheck(Reader reader)
    {
        RuleFor(form => form.Email).IsEmail();
        RuleFor(form => form.Reason).IsReason(reader);
    }
}
