using SupportPortal.Application.People;

namespace SupportPortal.Web.Pages.Account;

/// <summary>What people say about themselves.</summary>
public sealed class ProfileForm
{
    public string Name { get; set; } = "";

    public string Company { get; set; } = "";

    public string Country { get; set; } = "";

    public string TimeZone { get; set; } = "";

    public string Language { get; set; } = "";

    public static ProfileForm Of(Profile profile) => new()
    {
        Name = profile.Name,
        Company = profile.Company,
        Country = profile.Country,
        TimeZone = profile.TimeZone,
        Language = profile.Language,
    };

    public Profile ToProfile() => new(Name.Trim(), Company.Trim(), Country, TimeZone, Language);
}
