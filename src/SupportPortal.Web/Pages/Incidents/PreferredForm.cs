using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class PreferredForm
{
    public ContactWay? Way { get; set; }

    public string Language { get; set; } = "";

    public string Zone { get; set; } = "";

    public static PreferredForm Of(Incident incident) => new()
    {
        Way = incident.Preference.Way,
        Language = incident.Preference.Language,
        Zone = incident.Preference.Zone,
    };

    public ContactPreference ToPreference() => new(Way!.Value, Language, Zone);
}

internal sealed class PreferredFormCheck : AbstractValidator<PreferredForm>
{
    public PreferredFormCheck()
    {
        RuleFor(form => form.Way).Must(way => way is { } chosen && Enum.IsDefined(chosen)).WithMessage(_ => T("Choose how you like to be reached"));
        RuleFor(form => form.Language).Must(Languages.Has).WithMessage(_ => T("Choose a language"));
        RuleFor(form => form.Zone).Must(TimeZones.Has).WithMessage(_ => T("Choose the time zone of your working day"));
    }
}
