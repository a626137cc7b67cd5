using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What “resolved” means for the problem.</summary>
public sealed class DefinitionForm : TextForm;

internal sealed class DefinitionFormCheck : AbstractValidator<DefinitionForm>
{
    public DefinitionFormCheck() => RuleFor(form => form.Text).NoLongerThan(Limits.Reason, T("Resolved when …"));
}
