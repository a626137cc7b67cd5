using FluentValidation;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>A version to add, with its dates.</summary>
public sealed class NewVersionForm
{
    public string Name { get; set; } = "";

    public string Slug { get; set; } = "";

    /// <summary>The line that it joins; null for one of its own.</summary>
    public Guid? Line { get; set; }

    public LifecyclePolicy? Policy { get; set; }

    public bool IsPreview { get; set; }

    public LocalDate? ReleasedOn { get; set; }

    public LocalDate? MainstreamEnd { get; set; }

    public LocalDate? SupportEnd { get; set; }

    public LocalDate? SecurityUpdatesEnd { get; set; }

    /// <summary>What was typed. Support without an end goes on until one is announced.</summary>
    public VersionFacts ToFacts() => new(Slug, Name.Trim(), Dates(), Policy, IsPreview);

    private LifecycleDates Dates() => new()
    {
        ReleasedOn = ReleasedOn,
        MainstreamEnd = MainstreamEnd,
        SupportEnd = SupportEnd,
        SupportHasEnded = SupportEnd is null ? false : null,
        SecurityUpdatesEnd = SecurityUpdatesEnd,
    };
}

public sealed class NewVersionFormCheck : AbstractValidator<NewVersionForm>
{
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    // Addresses of the product's own pages.
    private static readonly string[] Taken = ["about", "lines", "new-version"];

    public NewVersionFormCheck()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => T("Give the name")).MaximumLength(200).WithMessage(_ => T("Keep the name under {0} characters", 200));
        RuleFor(form => form.Slug).Must(NewFormCheck.IsSlug).WithMessage(_ => T("Give a short name of small letters, digits, dashes and dots"))
            .Must(slug => !Taken.Contains(slug)).WithMessage(_ => T("The catalogue uses this short name itself"));
        RuleFor(form => form.Policy).NotNull().WithMessage(_ => T("Choose a policy")).IsInEnum().WithMessage(_ => T("Choose a policy"));
        RuleFor(form => form.ReleasedOn).Must(IsPlausible).WithMessage(_ => Sentence);
        RuleFor(form => form.MainstreamEnd).Must(IsPlausible).WithMessage(_ => Sentence);
        RuleFor(form => form.SupportEnd).Must(IsPlausible).WithMessage(_ => Sentence);
        RuleFor(form => form.SecurityUpdatesEnd).Must(IsPlausible).WithMessage(_ => Sentence);
    }

    private static string Sentence => T("The year lies between {0} and {1}", FirstYear, LastYear);

    private static bool IsPlausible(LocalDate? day) => day?.Year is null or >= FirstYear and <= LastYear;
}
