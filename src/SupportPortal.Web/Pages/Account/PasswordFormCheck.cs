using FluentValidation;

namespace SupportPortal.Web.Pages.Account;

internal sealed class PasswordFormCheck : AbstractValidator<PasswordForm>
{
    public PasswordFormCheck() => RuleFor(form => form.Password).NotEmpty().WithMessage(_ => T("Give the password"));
}
