using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the step about contacts and files asks for.</summary>
public sealed class ContactsForm
{
    private const int FewestRows = 3;

    public List<ContactRow> Contacts { get; set; } = [];

    public ContactWay Way { get; set; } = ContactWay.Email;

    public string Language { get; set; } = "";

    public string Zone { get; set; } = "";

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>With which problem a file goes, by their keys (R11).</summary>
    public Dictionary<Guid, Guid> GoesWith { get; set; } = [];

    /// <summary>Whether the step is done; without it what was typed is kept as it is, whatever is missing.</summary>
    public bool Done { get; set; }

    public static ContactsForm Of(Intake intake)
    {
        var (content, account) = (intake.Content, intake.Account);
        var contacts = content.Contacts.Count > 0
            ? content.Contacts.Select(ContactRow.Of).ToList()
            : [new ContactRow { Name = account.DisplayName, Telephone = account.PhoneNumber ?? "", Email = account.Email ?? "" }];
        return new ContactsForm
        {
            Contacts = contacts,
            Way = content.Preference?.Way ?? ContactWay.Email,
            Language = content.Preference?.Language ?? account.Language,
            Zone = content.Preference?.Zone ?? account.TimeZone,
        };
    }

    /// <summary>Makes room for another person.</summary>
    public void AddRoom()
    {
        var rows = Math.Min(Limits.Contacts, Math.Max(FewestRows, Contacts.Count(contact => !contact.IsEmpty) + 1));
        while (Contacts.Count < rows)
            Contacts.Add(new ContactRow());
    }

    /// <summary>
    /// What the form lacks for work around the clock, by its fields: the tick, with who could have it; where nobody could,
    /// also what the first person lacks.
    /// </summary>
    public IEnumerable<(string Field, string Words)> LacksAtAnyHour()
    {
        var able = Contacts.FindIndex(contact => contact.Telephone.Trim().Length > 0 && contact.Email.Trim().Length > 0);
        var row = Math.Max(able, 0);
        if (able < 0 && Contacts[row].Telephone.Trim().Length == 0)
            yield return (In("Telephone"), T("Give the telephone number at which this person is reached at any hour"));
        if (able < 0 && Contacts[row].Email.Trim().Length == 0)
            yield return (In("Email"), T("Give the e-mail address of this person"));
        yield return (In("RoundTheClock"), T("You chose 24 hours a day: tick who can be reached at any hour"));

        string In(string property) => FormattableString.Invariant($"Contacts[{row}].{property}");
    }

    /// <summary>The draft with what was asked here; the files are in it already.</summary>
    public IncidentDraft PutInto(IncidentDraft content) => content with
    {
        Contacts = [.. Contacts.Where(contact => !contact.IsEmpty).Select(contact => contact.ToContact())],
        Preference = new ContactPreference(Way, Language, Zone),
        FilesGoWith = content.FilesGoWith.Where(one => !GoesWith.ContainsKey(one.Key)).Concat(GoesWith)
            .Where(one => content.Files.Any(file => file.Id == one.Key)).ToDictionary(),
    };
}
