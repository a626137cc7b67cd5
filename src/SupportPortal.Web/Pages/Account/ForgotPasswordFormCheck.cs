using FluentValidation;

namespace SupportPortal.Web.Pages.Account;

internal sealed class ForgotPasswordFormCheck : AbstractValidator<ForgotPasswordForm>
{
    public ForgotPasswordFormCheck() => RuleFor(form => form.Email).IsEmail();
}
