using FluentValidation;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Account;

/// <summary>What several forms about people ask in the same way.</summary>
internal static class AccountChecks
{
    public static void IsName<TForm>(this IRuleBuilder<TForm, string> name) =>
        name.NotEmpty().WithMessage(_ => T("Give your name")).MaximumLength(Profile.LongestName).WithMessage(_ => T("Up to {MaxLength} characters fit; shorten your name"));

    public static void IsCompany<TForm>(this IRuleBuilder<TForm, string> company) =>
        company.MaximumLength(Profile.LongestCompany).WithMessage(_ => T("Up to {MaxLength} characters fit; shorten the company’s name"));

    public static void IsCountry<TForm>(this IRuleBuilder<TForm, string> country) =>
        country.Must(Countries.Has).WithMessage(_ => T("Choose your country: it says whose business hours and holidays count"));

    public static void IsEmail<TForm>(this IRuleBuilder<TForm, string> email) =>
        email.Must(text => EmailAddress.WhyNot(text) is null).WithMessage(_ => T("Give one e-mail address, such as anna@example.com"));

    public static void IsNewPassword<TForm>(this IRuleBuilder<TForm, string> password, Func<TForm, string> email, Reader reader) =>
        password.Custom((text, check) =>
        {
            if (PasswordRules.WhyNot(text, email(check.InstanceToValidate)) is { } refusal)
                check.AddFailure(RefusalSentences.Of(refusal, reader));
        });
}
