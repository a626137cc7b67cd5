using FluentValidation;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Account;

internal sealed class ChangePasswordFormCheck : AbstractValidator<ChangePasswordForm>
{
    public ChangePasswordFormCheck(Reader reader)
    {
        RuleFor(form => form.Present).NotEmpty().WithMessage(_ => T("Give the password that you have now"));
        // That it holds the e-mail address is for the deed to see.
        RuleFor(form => form.Password).IsNewPassword(_ => "", reader);
    }
}
