using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Which incident is about the same, and what the engineer recommends about the charge.</summary>
public sealed class DuplicateForm
{
    public string Original { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The recommended reason, which says whether to charge; null to recommend nothing.</summary>
    public BillingReason? Recommended { get; set; }

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}

internal sealed class DuplicateFormCheck : AbstractValidator<DuplicateForm>
{
    public DuplicateFormCheck() => RuleFor(form => form.Original).NotEmpty().WithMessage("Give the number of the other incident");
}
