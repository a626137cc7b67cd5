using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

public sealed class ResolvedForm
{
    /// <summary>The message or call in which the customer says that it is solved.</summary>
    public Guid? Quoted { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}

internal sealed class ResolvedFormCheck : AbstractValidator<ResolvedForm>
{
    public ResolvedFormCheck() => RuleFor(form => form.Text).NoLongerThan(Limits.Text, T("Closing message (optional)"));
}
