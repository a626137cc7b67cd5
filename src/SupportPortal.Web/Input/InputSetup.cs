using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace SupportPortal.Web.Input;

/// <summary>How what people send becomes what pages work with.</summary>
internal static class InputSetup
{
    /// <summary>Cleans what is bound, says binding errors in plain words, keeps empty text as "".</summary>
    public static void AddInput(this MvcOptions mvc)
    {
        mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        mvc.ValueProviderFactories.Add(new CleanValues());
        mvc.ModelMetadataDetailsProviders.Add(new EmptyText());
        // Validators say what is required, in words of the field.
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        Speak(mvc.ModelBindingMessageProvider);
    }

    /// <summary>Registers every validator of the portal by the form it checks.</summary>
    public static void AddValidators(this IServiceCollection services)
    {
        foreach (var validator in typeof(InputSetup).Assembly.GetTypes().Where(type => !type.IsAbstract && !type.ContainsGenericParameters))
        {
            foreach (var checks in validator.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IValidator<>)))
                services.AddScoped(checks, validator);
        }
    }

    // The sentence stands at its field: the names that properties have in the code are not for people.
    private static void Speak(DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, _) => T("“{0}” is not possible here", value));
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => T("“{0}” is not possible here", value));
        say.SetValueIsInvalidAccessor(value => T("“{0}” is not possible here", value));
        say.SetUnknownValueIsInvalidAccessor(_ => T("What was given here is not possible"));
        say.SetValueMustBeANumberAccessor(_ => T("Give a number"));
        say.SetNonPropertyValueMustBeANumberAccessor(() => T("Give a number"));
        say.SetValueMustNotBeNullAccessor(_ => T("Give a value"));
        say.SetMissingBindRequiredValueAccessor(_ => T("Give a value"));
    }

    private sealed class EmptyText : IDisplayMetadataProvider
    {
        public void CreateDisplayMetadata(DisplayMetadataProviderContext context) =>
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
