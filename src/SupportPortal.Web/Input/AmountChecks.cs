using FluentValidation;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Input;

/// <summary>Checks of amounts that people type.</summary>
internal static class AmountChecks
{
    /// <summary>Asks again where one separator could be that of thousands or of decimals.</summary>
    public static IRuleBuilderOptions<TForm, string> IsReadOneWay<TForm>(this IRuleBuilder<TForm, string> rule, Reader reader) => rule
        .Must(text => !TypedAmount.IsAmbiguous(text))
        .WithMessage((_, text) => T("“{0}” could have thousands or decimals. Write {1} if that is meant; an amount has two decimals at most", text.Trim(), TypedAmount.Thousands(text).ToString("N2", reader.Culture)));
}
