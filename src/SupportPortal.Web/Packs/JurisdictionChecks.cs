using System.Linq.Expressions;
using FluentValidation;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Packs;

/// <summary>How forms ask for a jurisdiction: a country, and the code of a part of it where that has a tax law of its own (R28).</summary>
internal static class JurisdictionChecks
{
    /// <summary>The sentence for a part that is none.</summary>
    public static string WrongPart => T("Give the code of up to three letters and digits, such as TX");

    /// <summary>Checks a jurisdiction that may be left out, as orders have it.</summary>
    public static void Add<TForm>(AbstractValidator<TForm> form, Expression<Func<TForm, string>> country, Expression<Func<TForm, string>> part)
    {
        var (countryOf, partOf) = (country.Compile(), part.Compile());
        form.RuleFor(country).Must(code => string.IsNullOrEmpty(code) || Countries.Has(code)).WithMessage(_ => T("Choose the country"));
        form.RuleFor(country).NotEmpty().When(typed => !string.IsNullOrWhiteSpace(partOf(typed))).WithMessage(_ => T("Choose the country of the state or region"));
        form.RuleFor(part).IsPartOf(countryOf);
    }

    public static void IsJurisdiction<TForm>(this IRuleBuilder<TForm, string> country) =>
        country.Must(Countries.Has).WithMessage(_ => T("Choose the country"));

    public static void IsPartOf<TForm>(this IRuleBuilder<TForm, string> part, Func<TForm, string> country) =>
        part.Must((form, text) => string.IsNullOrWhiteSpace(text) || !Countries.Has(country(form)) || Jurisdiction.WhyNot($"{country(form)}-{text.Trim()}") is null).WithMessage(_ => WrongPart);
}
