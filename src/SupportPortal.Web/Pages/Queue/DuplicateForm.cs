using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

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
    public DuplicateFormCheck()
    {
        RuleFor(form => form.Original).NotEmpty().WithMessage(_ => T("Give the number of the other incident"));
        RuleFor(form => form.Text).NoLongerThan(Limits.Text, T("Message (optional)"));
    }
}
