using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FluentValidation;
using SupportPortal.Domain.Help;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>An answer to add.</summary>
public sealed partial class NewForm
{
    /// <summary>The longest address.</summary>
    public const int LongestSlug = 80;

    public FaqTopic? Topic { get; set; }

    public string Question { get; set; } = "";

    public string Text { get; set; } = "";

    public string Slug { get; set; } = "";

    /// <summary>The answer, with line ends as they are stored.</summary>
    public string ToText() => Text.ReplaceLineEndings("\n").Trim();

    /// <summary>The name in the address: as typed, else made from the question.</summary>
    public string ToSlug()
    {
        var from = string.IsNullOrWhiteSpace(Slug) ? Question : Slug;
        var letters = string.Concat(from.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’')));
        var slug = Others().Replace(letters, "-");
        return slug[..Math.Min(slug.Length, LongestSlug)].Trim('-');
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Others();
}

public sealed class NewFormCheck : AbstractValidator<NewForm>
{
    private const int LongestQuestion = 300;
    private const int LongestText = 10_000;

    // Addresses of the FAQ's own pages.
    private static readonly string[] Taken = ["propose"];

    public NewFormCheck()
    {
        RuleFor(form => form.Topic).NotNull().WithMessage(_ => T("Choose a topic")).IsInEnum().WithMessage(_ => T("Choose a topic"));
        RuleFor(form => form.Question).NotEmpty().WithMessage(_ => T("Say the question")).MaximumLength(LongestQuestion).WithMessage(_ => T("Keep the question under {0} characters", LongestQuestion));
        RuleFor(form => form.Text).NotEmpty().WithMessage(_ => T("Write the answer")).MaximumLength(LongestText).WithMessage(_ => T("Keep the answer under {0} characters", LongestText));
        RuleFor(form => form.Slug).Must((form, _) => form.ToSlug().Length > 0 || form.Question.Length == 0).WithMessage(_ => T("Give an address of letters and digits"))
            .Must((form, _) => !Taken.Contains(form.ToSlug())).WithMessage(_ => T("The FAQ uses this address itself"));
    }
}
