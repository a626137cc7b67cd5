using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Pages.Incidents.New;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class HoursForm
{
    private const int FewestRows = 2;

    public SupportHours? Hours { get; set; }

    public bool PeopleAreAvailable { get; set; }

    public List<ContactRow> Contacts { get; set; } = [];

    public IEnumerable<ContactRow> Named => Contacts.Where(contact => !contact.IsEmpty);

    public static HoursForm Of(Incident incident) => new()
    {
        Hours = incident.SupportHours,
        PeopleAreAvailable = incident.PeopleAreAvailable,
        Contacts = [.. incident.Contacts.Select(ContactRow.Of)],
    };

    /// <summary>Makes room for another person.</summary>
    public void AddRoom()
    {
        var rows = Math.Min(Limits.Contacts, Math.Max(FewestRows, Named.Count() + 1));
        while (Contacts.Count < rows)
            Contacts.Add(new ContactRow());
    }

    public HoursChoice ToChoice() => new(Hours!.Value, PeopleAreAvailable, [.. Named.Select(contact => contact.ToContact())]);
}

internal sealed class HoursFormCheck : AbstractValidator<HoursForm>
{
    public HoursFormCheck()
    {
        RuleFor(form => form.Hours).NotNull().WithMessage(_ => T("Choose when to work on it")).IsInEnum().WithMessage(_ => T("Choose when to work on it"));
        RuleFor(form => form.Contacts).Must(contacts => contacts.Count <= Limits.Contacts).WithMessage(_ => T("Name up to {0} people", Limits.Contacts));
        RuleForEach(form => form.Contacts).ChildRules(contact =>
        {
            contact.RuleFor(one => one.Name).NoLongerThan(Limits.Name, T("[person] Name"));
            contact.RuleFor(one => one.Telephone).NoLongerThan(Limits.Name, T("Telephone"));
        });
        RuleForEach(form => form.Contacts).Where(contact => !contact.IsEmpty).SetValidator(new ContactRowCheck());
        When(form => form.Hours == SupportHours.AroundTheClock, CheckAroundTheClock);
    }

    private void CheckAroundTheClock()
    {
        RuleFor(form => form.PeopleAreAvailable).Equal(true).WithMessage(_ => T("Confirm that people are available around the clock, or choose business hours"));
        RuleFor(form => form.Contacts).Must(contacts => contacts.Exists(contact => contact.RoundTheClock))
            .WithMessage(_ => T("Name somebody who can be reached at any hour, with telephone and e-mail")).OverridePropertyName("Contacts[0].RoundTheClock");
    }
}
