using FluentValidation;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Account;

internal sealed class ProfileFormCheck : AbstractValidator<ProfileForm>
{
    public ProfileFormCheck()
    {
        RuleFor(form => form.Name).IsName();
        RuleFor(form => form.Company).IsCompany();
        RuleFor(form => form.Country).IsCountry();
        RuleFor(form => form.TimeZone).Must(TimeZones.Has).WithMessage(_ => T("Choose the time zone in which you read times"));
        RuleFor(form => form.Language).Must(Languages.Has).WithMessage(_ => T("Choose a language"));
    }
}
