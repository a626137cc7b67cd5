using FluentValidation;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>An answer in one language.</summary>
public sealed class TextForm
{
    public string Question { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The answer, with line ends as they are stored.</summary>
    public string ToText() => Text.ReplaceLineEndings("\n").Trim();
}

public sealed class TextFormCheck : AbstractValidator<TextForm>
{
    private const int LongestQuestion = 300;
    private const int LongestText = 10_000;

    public TextFormCheck()
    {
        RuleFor(form => form.Question).NotEmpty().WithMessage(_ => T("Say the question")).MaximumLength(LongestQuestion).WithMessage(_ => T("Keep the question under {0} characters", LongestQuestion));
        RuleFor(form => form.Text).NotEmpty().WithMessage(_ => T("Write the answer")).MaximumLength(LongestText).WithMessage(_ => T("Keep the answer under {0} characters", LongestText));
    }
}
