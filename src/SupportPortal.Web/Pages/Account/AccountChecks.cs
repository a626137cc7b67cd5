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
    public static void IsName<T>(this IRuleBuilder<T, string> name) =>
        name.NotEmpty().WithMessage("Give your name").MaximumLength(Profile.LongestName).WithMessage("Up to {MaxLength} characters fit; shorten your name");

    public static void IsCompany<T>(this IRuleBuilder<T, string> company) =>
        company.MaximumLength(Profile.LongestCompany).WithMessage("Up to {MaxLength} characters fit; shorten the company’s name");

    public static void IsCountry<T>(this IRuleBuilder<T, string> country) =>
        country.Must(Countries.Has).WithMessage("Choose your country: it says whose business hours and holidays count");

    public static void IsEmail<T>(this IRuleBuilder<T, string> email) =>
        email.Must(text => EmailAddress.WhyNot(text) is null).WithMessage("Give one e-mail address, such as anna@example.com");

    public static void IsNewPassword<T>(this IRuleBuilder<T, string> password, Func<T, string> email, Reader reader) =>
        password.Custom((text, check) =>
        {
            if (PasswordRules.WhyNot(text, email(check.InstanceToValidate)) is { } refusal)
                check.AddFailure(RefusalSentences.Of(refusal, reader));
        });
}
