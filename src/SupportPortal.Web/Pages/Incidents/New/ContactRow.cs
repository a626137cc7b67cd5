using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>One person to reach; a row that was left empty is nobody.</summary>
public sealed class ContactRow
{
    public string Name { get; set; } = "";

    public string Telephone { get; set; } = "";

    public string Email { get; set; } = "";

    public bool RoundTheClock { get; set; }

    public bool IsEmpty => Name.Trim().Length + Telephone.Trim().Length + Email.Trim().Length == 0;

    public static ContactRow Of(Contact contact) => new()
    {
        Name = contact.Name,
        Telephone = contact.Telephone ?? "",
        Email = contact.Email ?? "",
        RoundTheClock = contact.RoundTheClock,
    };

    public Contact ToContact() => new(Name.Trim(), Told(Telephone), Told(Email), RoundTheClock);

    private static string? Told(string text) => text.Trim() is { Length: > 0 } told ? told : null;
}
