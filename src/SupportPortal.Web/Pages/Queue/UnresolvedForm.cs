using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What was tried, and what the engineer recommends about the charge.</summary>
public sealed class UnresolvedForm
{
    public string Text { get; set; } = "";

    /// <summary>The recommended reason, which says whether to charge; null to recommend nothing.</summary>
    public BillingReason? Recommended { get; set; }

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}

internal sealed class UnresolvedFormCheck : AbstractValidator<UnresolvedForm>
{
    public UnresolvedFormCheck() => RuleFor(form => form.Text).NoLongerThan(Limits.Text, T("What was tried"));
}
