using System.Text.RegularExpressions;
using FluentValidation;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>A product to add.</summary>
public sealed class NewForm
{
    public string Name { get; set; } = "";

    public string Slug { get; set; } = "";

    public Deployment? Deployment { get; set; } = Domain.Products.Deployment.OnPremises;

    public LifecyclePolicy? Policy { get; set; } = LifecyclePolicy.Fixed;
}

public sealed partial class NewFormCheck : AbstractValidator<NewForm>
{
    // Addresses of the catalogue's own pages.
    private static readonly string[] Taken = ["new", "import"];

    public NewFormCheck()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => T("Give the name")).MaximumLength(200).WithMessage(_ => T("Keep the name under {0} characters", 200));
        RuleFor(form => form.Slug).Must(IsSlug).WithMessage(_ => T("Give a short name of small letters, digits, dashes and dots"))
            .Must(slug => !Taken.Contains(slug)).WithMessage(_ => T("The catalogue uses this short name itself"));
        RuleFor(form => form.Deployment).NotNull().WithMessage(_ => T("Say where it runs")).IsInEnum().WithMessage(_ => T("Say where it runs"));
        RuleFor(form => form.Policy).NotNull().WithMessage(_ => T("Choose a policy")).IsInEnum().WithMessage(_ => T("Choose a policy"));
    }

    /// <summary>Whether a text can stand in addresses as a product's or version's short name.</summary>
    internal static bool IsSlug(string text) => text.Length <= 100 && Slug().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]*\z", RegexOptions.None, 1000)]
    private static partial Regex Slug();
}
