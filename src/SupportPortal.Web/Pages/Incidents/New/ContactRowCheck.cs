using FluentValidation;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What a person needs to be reached; the form that holds the row says how much room there is.</summary>
internal sealed class ContactRowCheck : AbstractValidator<ContactRow>
{
    public ContactRowCheck()
    {
        RuleFor(one => one.Name).NotEmpty().WithMessage(_ => T("Give the name of this person"));
        RuleFor(one => one.Email).Must(email => email.Length == 0 || EmailAddress.WhyNot(email) is null).WithMessage(_ => T("Give one e-mail address, such as anna@example.com"));
        RuleFor(one => one.Telephone).Must(IsWithCountryCode).WithMessage(one => T("“{0}” has no country code. Write it as +48 58 555 01 20", one.Telephone));
        When(one => one.RoundTheClock, () =>
        {
            RuleFor(one => one.Telephone).NotEmpty().WithMessage(_ => T("Give the telephone number at which this person is reached at any hour"));
            RuleFor(one => one.Email).NotEmpty().WithMessage(_ => T("Give the e-mail address of this person"));
        });
    }

    private static bool IsWithCountryCode(string telephone) =>
        telephone.Trim() is var number && (number.Length == 0 || (number[0] == '+' && number.Count(char.IsAsciiDigit) is >= 7 and <= 15));
}
