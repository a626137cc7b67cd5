using System.Linq.Expressions;
using FluentValidation;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Packs;

/// <summary>How forms ask for a jurisdiction: a country, and the code of a part of it where that has a tax law of its own (R28).</summary>
internal static class JurisdictionChecks
{
    /// <summary>The sentence for a part that is none.</summary>
    public const string WrongPart = "Give the code of up to three letters and digits, such as TX";

    /// <summary>Checks a jurisdiction that may be left out, as orders have it.</summary>
    public static void Add<T>(AbstractValidator<T> form, Expression<Func<T, string>> country, Expression<Func<T, string>> part)
    {
        var (countryOf, partOf) = (country.Compile(), part.Compile());
        form.RuleFor(country).Must(code => string.IsNullOrEmpty(code) || Countries.Has(code)).WithMessage("Choose the country");
        form.RuleFor(country).NotEmpty().When(typed => !string.IsNullOrWhiteSpace(partOf(typed))).WithMessage("Choose the country of the state or region");
        form.RuleFor(part).IsPartOf(countryOf);
    }

    public static void IsJurisdiction<T>(this IRuleBuilder<T, string> country) =>
        country.Must(Countries.Has).WithMessage("Choose the country");

    public static void IsPartOf<T>(this IRuleBuilder<T, string> part, Func<T, string> country) =>
        part.Must((form, text) => string.IsNullOrWhiteSpace(text) || !Countries.Has(country(form)) || Jurisdiction.WhyNot($"{country(form)}-{text.Trim()}") is null).WithMessage(WrongPart);
}
