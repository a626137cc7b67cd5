using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class ContactsFormCheck : AbstractValidator<ContactsForm>
{
    public ContactsFormCheck()
    {
        RuleFor(form => form.Contacts).Must(contacts => contacts.Count <= Limits.Contacts).WithMessage($"Name up to {Limits.Contacts} people");
        RuleForEach(form => form.Contacts).ChildRules(contact =>
        {
            contact.RuleFor(one => one.Name).NoLongerThan(Limits.Name, "Name");
            contact.RuleFor(one => one.Telephone).NoLongerThan(Limits.Name, "Telephone");
            contact.RuleFor(one => one.Email).NoLongerThan(Limits.Name, "E-mail");
        });
        RuleFor(form => form.Way).IsInEnum().WithMessage("Choose the way that you prefer");
        RuleFor(form => form.Language).NoLongerThan(Limits.Name, "Language");
        RuleFor(form => form.Zone).NoLongerThan(Limits.Name, "Time zone");
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
