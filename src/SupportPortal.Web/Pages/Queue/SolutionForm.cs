using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What solves the problem.</summary>
public sealed class SolutionForm : TextForm;

internal sealed class SolutionFormCheck : AbstractValidator<SolutionForm>
{
    public SolutionFormCheck() => RuleFor(form => form.Text).NoLongerThan(Limits.Text, T("Solution"));
}
