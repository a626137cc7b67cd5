using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class ContactsFormCheck : AbstractValidator<ContactsForm>
{
    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";

    public ContactsFormCheck()
    {
        RuleFor(form => form.Contacts).Must(contacts => contacts.Count <= Limits.Contacts).WithMessage($"Name up to {Limits.Contacts} people");
        RuleForEach(form => form.Contacts).ChildRules(contact =>
        {
            contact.RuleFor(one => one.Name).MaximumLength(Limits.Name).WithMessage(TooLong);
            contact.RuleFor(one => one.Telephone).MaximumLength(Limits.Name).WithMessage(TooLong);
            contact.RuleFor(one => one.Email).MaximumLength(Limits.Name).WithMessage(TooLong);
        });
        RuleFor(form => form.Way).IsInEnum().WithMessage("Choose the way that you prefer");
        RuleFor(form => form.Language).MaximumLength(Limits.Name).WithMessage(TooLong);
        RuleFor(form => form.Zone).MaximumLength(Limits.Name).WithMessage(TooLong);
        When(form => form.Done, CheckWhole);
    }

    private void CheckWhole()
    {
        RuleFor(form => form.Contacts).Must(contacts => contacts.Exists(contact => !contact.IsEmpty))
            .WithMessage("Name at least one person whom we can reach").OverridePropertyName("Contacts[0].Name");
        RuleForEach(form => form.Contacts).Where(contact => !contact.IsEmpty).ChildRules(contact =>
        {
            contact.RuleFor(one => one.Name).NotEmpty().WithMessage("Give the name of this person");
            contact.RuleFor(one => one.Email).Must(email => email.Length == 0 || EmailAddress.WhyNot(email) is null).WithMessage("Give one e-mail address, such as anna@example.com");
            contact.RuleFor(one => one.Telephone).Must(IsWithCountryCode).WithMessage(one => $"“{one.Telephone}” has no country code. Write it as +48 58 555 01 20");
            contact.When(one => one.RoundTheClock, () =>
            {
                contact.RuleFor(one => one.Telephone).NotEmpty().WithMessage("Give the telephone number at which this person is reached at any hour");
                contact.RuleFor(one => one.Email).NotEmpty().WithMessage("Give the e-mail address of this person");
            });
        });
        RuleFor(form => form.Language).Must(ContactLanguages.Has).WithMessage("Choose a language");
        RuleFor(form => form.Zone).Must(TimeZones.Has).WithMessage("Choose the time zone of your working day");
        RuleFor(form => form.Contacts).Must(CanBeReachedSomehow).When(form => form.Way == ContactWay.Telephone)
            .WithMessage("Give a telephone number, since you prefer to be called").OverridePropertyName("Contacts[0].Telephone");
    }

    private static bool CanBeReachedSomehow(List<ContactRow> contacts) => contacts.Exists(contact => contact.Telephone.Trim().Length > 0);

    private static bool IsWithCountryCode(string telephone) =>
        telephone.Trim() is var number && (number.Length == 0 || (number[0] == '+' && number.Count(char.IsAsciiDigit) is >= 7 and <= 15));
}
