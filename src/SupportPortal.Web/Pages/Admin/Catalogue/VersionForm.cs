using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>The dates of a version, as an admin types them; where a day is empty, the choice beside it counts.</summary>
public sealed class VersionForm
{
    public LocalDate? ReleasedOn { get; set; }

    public LocalDate? MainstreamEnd { get; set; }

    public bool? MainstreamHasEnded { get; set; }

    public LocalDate? SupportEnd { get; set; }

    public bool? SupportHasEnded { get; set; }

    public LocalDate? SecurityUpdatesEnd { get; set; }

    public bool? SecurityUpdatesHaveEnded { get; set; }

    /// <summary>What can be known of an end without its day.</summary>
    public static IEnumerable<SelectListItem> WithoutDay => [new(T("no end is announced"), "False"), new(T("it has ended"), "True")];

    /// <summary>What was typed.</summary>
    public LifecycleDates ToDates() => new()
    {
        ReleasedOn = ReleasedOn,
        MainstreamEnd = MainstreamEnd,
        MainstreamHasEnded = MainstreamHasEnded,
        SupportEnd = SupportEnd,
        SupportHasEnded = SupportHasEnded,
        SecurityUpdatesEnd = SecurityUpdatesEnd,
        SecurityUpdatesHaveEnded = SecurityUpdatesHaveEnded,
    };

    public static VersionForm Of(LifecycleDates dates) => new()
    {
        ReleasedOn = dates.ReleasedOn,
        MainstreamEnd = dates.MainstreamEnd,
        MainstreamHasEnded = dates.Mainstream.HasEnded,
        SupportEnd = dates.SupportEnd,
        SupportHasEnded = dates.Support.HasEnded,
        SecurityUpdatesEnd = dates.SecurityUpdatesEnd,
        SecurityUpdatesHaveEnded = dates.SecurityUpdates.HasEnded,
    };
}

public sealed class VersionFormCheck : AbstractValidator<VersionForm>
{
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    public VersionFormCheck()
    {
        RuleFor(form => form.ReleasedOn).Must(IsPlausible).WithMessage(_ => Sentence);
        RuleFor(form => form.MainstreamEnd).Must(IsPlausible).WithMessage(_ => Sentence);
        RuleFor(form => form.SupportEnd).Must(IsPlausible).WithMessage(_ => Sentence);
        RuleFor(form => form.SecurityUpdatesEnd).Must(IsPlausible).WithMessage(_ => Sentence);
    }

    private static string Sentence => T("The year lies between {0} and {1}", FirstYear, LastYear);

    private static bool IsPlausible(LocalDate? day) => day?.Year is null or >= FirstYear and <= LastYear;
}
