using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Help;

namespace SupportPortal.Web.Pages.Admin.Notices;

/// <summary>A service notice in one language.</summary>
public sealed class NoticeForm
{
    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<NoticeKind>().Select(kind => new SelectListItem(HelpWords.Of(kind), kind.ToString()));

    public NoticeKind? Kind { get; set; } = NoticeKind.Information;

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public LocalDate? LastDay { get; set; }

    public static NoticeForm Of(ServiceNotice notice, string language) => new()
    {
        Kind = notice.Kind,
        Title = notice.In(language).Title,
        Text = notice.In(language).Text,
        LastDay = notice.LastDay,
    };

    public NoticeText In(string language) => new(language, Title.Trim(), Text.ReplaceLineEndings("\n").Trim());
}

public sealed class NoticeFormCheck : AbstractValidator<NoticeForm>
{
    private const int LongestTitle = 200;
    private const int LongestText = 5000;
    private const int FirstYear = 2000;
    private const int LastYear = 2200;

    public NoticeFormCheck()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose a kind").IsInEnum().WithMessage("Choose a kind");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Say what it is about").MaximumLength(LongestTitle).WithMessage($"Keep the title under {LongestTitle} characters");
        RuleFor(form => form.Text).NotEmpty().WithMessage("Say what people need to know").MaximumLength(LongestText).WithMessage($"Keep the text under {LongestText} characters");
        RuleFor(form => form.LastDay).Must(day => day?.Year is null or >= FirstYear and <= LastYear).WithMessage($"The year lies between {FirstYear} and {LastYear}");
    }
}
