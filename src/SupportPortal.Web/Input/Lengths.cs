using FluentValidation;

namespace SupportPortal.Web.Input;

/// <summary>How long a text may be, said with the name of its field: errors stand together on top of the page.</summary>
internal static class Lengths
{
    /// <summary>A text of at most so many characters.</summary>
    /// <param name="rule">The rule of the field.</param>
    /// <param name="most">The most characters, in UTF-16 code units.</param>
    /// <param name="field">The field, as the page names it.</param>
    public static IRuleBuilderOptions<TForm, string> NoLongerThan<TForm>(this IRuleBuilder<TForm, string> rule, int most, string field) =>
        rule.MaximumLength(most).WithName(field).WithMessage(_ => T("There is room for {MaxLength} characters in “{PropertyName}”, and this has {TotalLength}"));
}
