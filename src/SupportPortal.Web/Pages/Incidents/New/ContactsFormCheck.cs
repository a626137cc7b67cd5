using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class ContactsFormCheck : AbstractValidator<ContactsForm>
{
    public ContactsFormCheck()
    {
        RuleFor(form => form.Contacts).Must(contacts => contacts.Count <= Limits.Contacts).WithMessage(_ => T("Name up to {0} people", Limits.Contacts));
        RuleForEach(form => form.Contacts).ChildRules(contact =>
        {
            contact.RuleFor(one => one.Name).NoLongerThan(Limits.Name, T("Name"));
            contact.RuleFor(one => one.Telephone).NoLongerThan(Limits.Name, T("Telephone"));
            contact.RuleFor(one => one.Email).NoLongerThan(Limits.Name, T("E-mail"));
        });
        RuleFor(form => form.Way).IsInEnum().WithMessage(_ => T("Choose the way that you prefer"));
        RuleFor(form => form.Language).NoLongerThan(Limits.Name, T("Language"));
        RuleFor(form => form.Zone).NoLongerThan(Limits.Name, T("Time zone"));
        When(form => form.Done, CheckWhole);
    }

    private void CheckWhole()
    {
        RuleFor(form => form.Contacts).Must(contacts => contacts.Exists(contact => !contact.IsEmpty))
            .WithMessage(_ => T("Name at least one person whom we can reach")).OverridePropertyName("Contacts[0].Name");
        RuleForEach(form => form.Contacts).Where(contact => !contact.IsEmpty).SetValidator(new ContactRowCheck());
        RuleFor(form => form.Language).Must(Languages.Has).WithMessage(_ => T("Choose a language"));
        RuleFor(form => form.Zone).Must(TimeZones.Has).WithMessage(_ => T("Choose the time zone of your working day"));
        RuleFor(form => form.Contacts).Must(CanBeReachedSomehow).When(form => form.Way == ContactWay.Telephone)
            .WithMessage(_ => T("Give a telephone number, since you prefer to be called")).OverridePropertyName("Contacts[0].Telephone");
    }

    private static bool CanBeReachedSomehow(List<ContactRow> contacts) => contacts.Exists(contact => contact.Telephone.Trim().Length > 0);
}
