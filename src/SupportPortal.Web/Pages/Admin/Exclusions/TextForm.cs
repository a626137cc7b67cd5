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
        RuleFor(form => form.Title).NotEmpty().WithMessage("Say in a few words what people want").MaximumLength(LongestTitle).WithMessage($"Keep the title under {LongestTitle} characters");
        RuleFor(form => form.Explanation).NotEmpty().WithMessage("Say what is meant, or why it is not covered").MaximumLength(LongestText).WithMessage($"Keep the text under {LongestText} characters");
        RuleFor(form => form.Instead).MaximumLength(LongestText).WithMessage($"Keep the text under {LongestText} characters");
        RuleFor(form => form.Address).MaximumLength(LongestAddress).WithMessage($"Keep the address under {LongestAddress} characters")
            .Must((form, address) => string.IsNullOrWhiteSpace(address) || form.ToPage() is not null).WithMessage("An address begins with https://");
    }
}
