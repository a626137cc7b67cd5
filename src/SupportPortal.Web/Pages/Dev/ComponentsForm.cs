using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Pages.Dev;

public sealed class ComponentsForm
{
    public static IEnumerable<SelectListItem> Zones { get; } = [new("Warsaw", "Europe/Warsaw"), new("Stockholm", "Europe/Stockholm")];

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public string Zone { get; set; } = "";

    public string Telephone { get; set; } = "";

    public LocalDate? On { get; set; }

    public string Password { get; set; } = "";

    public IFormFile? File { get; set; }

    public Severity? Severity { get; set; }

    public bool Refuse { get; set; }
}

public sealed class ComponentsFormCheck : AbstractValidator<ComponentsForm>
{
    public ComponentsFormCheck()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Give it a title").MaximumLength(200).WithMessage("Keep the title under 200 characters");
        RuleFor(form => form.Telephone).Must(number => number.Length == 0 || number.StartsWith('+'))
            .WithMessage(form => $"“{form.Telephone}” has no country code");
        RuleFor(form => form.Severity).NotNull().WithMessage("Choose a severity");
    }
}
