using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>What an admin tells of a product.</summary>
public sealed class AboutForm
{
    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Deployments => Enum.GetValues<Deployment>().Select(one => new SelectListItem(ChangeWords.Of(one), one.ToString()));

    public string Name { get; set; } = "";

    public string Vendor { get; set; } = "";

    public string Family { get; set; } = "";

    public string Aliases { get; set; } = "";

    public Deployment? Deployment { get; set; } = Domain.Products.Deployment.OnPremises;

    public static AboutForm Of(Product product) => new()
    {
        Name = product.Name,
        Vendor = product.Vendor ?? "",
        Family = product.Family ?? "",
        Aliases = string.Join(", ", product.Aliases),
        Deployment = product.Deployment,
    };

    /// <summary>What was typed.</summary>
    public ProductDescription ToDescription() => new(
        Name.Trim(), Told(Vendor), Told(Family), [.. Aliases.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()], Deployment!.Value);

    private static string? Told(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class AboutFormCheck : AbstractValidator<AboutForm>
{
    public AboutFormCheck()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => T("Give the name")).MaximumLength(200).WithMessage(_ => T("Keep the name under {0} characters", 200));
        RuleFor(form => form.Vendor).MaximumLength(200).WithMessage(_ => T("Keep it under {0} characters", 200));
        RuleFor(form => form.Family).MaximumLength(200).WithMessage(_ => T("Keep it under {0} characters", 200));
        RuleFor(form => form.Aliases).MaximumLength(1000).WithMessage(_ => T("Keep them under {0} characters", 1000));
        RuleFor(form => form.Deployment).NotNull().WithMessage(_ => T("Say where it runs")).IsInEnum().WithMessage(_ => T("Say where it runs"));
    }
}
