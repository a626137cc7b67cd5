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
        RuleFor(form => form.Kind).NotNull().WithMessage(_ => T("Choose a kind")).IsInEnum().WithMessage(_ => T("Choose a kind"));
        RuleFor(form => form.Title).NotEmpty().WithMessage(_ => T("Say what it is about")).MaximumLength(LongestTitle).WithMessage(_ => T("Keep the title under {0} characters", LongestTitle));
        RuleFor(form => form.Text).NotEmpty().WithMessage(_ => T("Say what people need to know")).MaximumLength(LongestText).WithMessage(_ => T("Keep the text under {0} characters", LongestText));
        RuleFor(form => form.LastDay).Must(day => day?.Year is null or >= FirstYear and <= LastYear).WithMessage(_ => T("The year lies between {0} and {1}", FirstYear, LastYear));
    }
}
