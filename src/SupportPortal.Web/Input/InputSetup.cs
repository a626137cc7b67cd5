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

    private static void Speak(DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, field) => T("“{0}” is not possible for {1}", value, field));
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => T("“{0}” is not possible here", value));
        say.SetValueIsInvalidAccessor(value => T("“{0}” is not possible here", value));
        say.SetUnknownValueIsInvalidAccessor(field => T("What was given for {0} is not possible", field));
        say.SetValueMustBeANumberAccessor(field => T("Give {0} as a number", field));
        say.SetNonPropertyValueMustBeANumberAccessor(() => T("Give a number"));
        say.SetValueMustNotBeNullAccessor(_ => T("Give a value"));
        say.SetMissingBindRequiredValueAccessor(field => T("{0} is missing", field));
    }

    private sealed class EmptyText : IDisplayMetadataProvider
    {
        public void CreateDisplayMetadata(DisplayMetadataProviderContext context) =>
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
