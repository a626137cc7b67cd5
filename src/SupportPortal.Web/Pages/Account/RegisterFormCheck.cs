using FluentValidation;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Account;

internal sealed class RegisterFormCheck : AbstractValidator<RegisterForm>
{
    public RegisterFormCheck(Reader reader)
    {
        RuleFor(form => form.Name).IsName();
        RuleFor(form => form.Email).IsEmail();
        RuleFor(form => form.Company).IsCompany();
        RuleFor(form => form.Country).IsCountry();
        RuleFor(form => form.Password).IsNewPassword(form => form.Email, reader);
    }
}
