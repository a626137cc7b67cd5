using FluentValidation;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Pages.Admin.Exclusions;

/// <summary>A kind of help in one language.</summary>
public sealed class TextForm
{
    public string Title { get; set; } = "";

    public string Explanation { get; set; } = "";

    public string Instead { get; set; } = "";

    public string Address { get; set; } = "";

    public static TextForm Of(ExclusionText text, Uri? address) => new()
    {
        Title = text.Title,
        Explanation = text.Explanation,
        Instead = text.Instead,
        Address = address?.OriginalString ?? "",
    };

    public ExclusionText In(string language) => new(language, Title.Trim(), Explanation.Trim(), Instead.Trim());

    /// <summary>Where the pointer leads; null when nothing was typed, or no address of a page.</summary>
    public Uri? ToPage() =>
        Uri.TryCreate(Address.Trim(), UriKind.Absolute, out var page) && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp) ? page : null;
}

public sealed class TextFormCheck : AbstractValidator<TextForm>
{
    private const int LongestTitle = 200;
    private const int LongestText = 2000;
    private const int LongestAddress = 500;

    public TextFormCheck()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage(_ => T("Say in a few words what people want")).MaximumLength(LongestTitle).WithMessage(_ => T("Keep the title under {0} characters", LongestTitle));
        RuleFor(form => form.Explanation).NotEmpty().WithMessage(_ => T("Say what is meant, or why it is not covered")).MaximumLength(LongestText).WithMessage(_ => T("Keep the text under {0} characters", LongestText));
        RuleFor(form => form.Instead).MaximumLength(LongestText).WithMessage(_ => T("Keep the text under {0} characters", LongestText));
        RuleFor(form => form.Address).MaximumLength(LongestAddress).WithMessage(_ => T("Keep the address under {0} characters", LongestAddress))
            .Must((form, address) => string.IsNullOrWhiteSpace(address) || form.ToPage() is not null).WithMessage(_ => T("An address begins with https://"));
    }
}
