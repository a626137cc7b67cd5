using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>What an admin tells of a version beside its dates.</summary>
public sealed class VersionAboutForm
{
    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Policies => Enum.GetValues<LifecyclePolicy>().Select(policy => new SelectListItem(ChangeWords.Of(policy), policy.ToString()));

    public string Name { get; set; } = "";

    public LifecyclePolicy? Policy { get; set; }

    public bool IsPreview { get; set; }
}

public sealed class VersionAboutFormCheck : AbstractValidator<VersionAboutForm>
{
    public VersionAboutFormCheck()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => T("Give the name")).MaximumLength(200).WithMessage(_ => T("Keep the name under {0} characters", 200));
        RuleFor(form => form.Policy).NotNull().WithMessage(_ => T("Choose a policy")).IsInEnum().WithMessage(_ => T("Choose a policy"));
    }
}
