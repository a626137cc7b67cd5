using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Why an incident is out of scope, and what the engineer recommends about the charge.</summary>
public sealed class OutOfScopeForm
{
    /// <summary>The code of the exclusion; empty for none.</summary>
    public string Exclusion { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The recommended reason, which says whether to charge; null to recommend nothing.</summary>
    public BillingReason? Recommended { get; set; }

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}

internal sealed class OutOfScopeFormCheck : AbstractValidator<OutOfScopeForm>
{
    public OutOfScopeFormCheck() => RuleFor(form => form.Text).NoLongerThan(Limits.Text, T("Explanation"));
}
