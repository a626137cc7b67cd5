using FluentValidation;

namespace SupportPortal.Web.Pages.Account;

internal sealed class SignInFormCheck : AbstractValidator<SignInForm>
{
    public SignInFormCheck()
    {
        RuleFor(form => form.Email).NotEmpty().WithMessage(_ => T("Give your e-mail address"));
        RuleFor(form => form.Password).NotEmpty().WithMessage(_ => T("Give your password"));
    }
}
