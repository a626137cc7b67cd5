using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Why the work moves to business hours, for the customer.</summary>
public sealed class HoursForm : TextForm;

internal sealed class HoursFormCheck : AbstractValidator<HoursForm>
{
    public HoursFormCheck() => RuleFor(form => form.Text).NoLongerThan(Limits.Reason, T("Note to the customer"));
}
