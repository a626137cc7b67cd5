using FluentValidation;
using SupportPortal.Domain.Incidents;
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
        RuleForEach(form => form.Contacts).Where(contact => !contact.IsEmpty).SetValidator(new ContactRowCheck());
        RuleFor(form => form.Language).Must(Languages.Has).WithMessage("Choose a language");
        RuleFor(form => form.Zone).Must(TimeZones.Has).WithMessage("Choose the time zone of your working day");
        RuleFor(form => form.Contacts).Must(CanBeReachedSomehow).When(form => form.Way == ContactWay.Telephone)
            .WithMessage("Give a telephone number, since you prefer to be called").OverridePropertyName("Contacts[0].Telephone");
    }

    private static bool CanBeReachedSomehow(List<ContactRow> contacts) => contacts.Exists(contact => contact.Telephone.Trim().Length > 0);
}
