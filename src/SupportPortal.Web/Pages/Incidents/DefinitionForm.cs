using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class DefinitionForm
{
    public string Text { get; set; } = "";
}

internal sealed class DefinitionFormCheck : AbstractValidator<DefinitionForm>
{
    public DefinitionFormCheck() => RuleFor(form => form.Text)
        .NotEmpty().WithMessage(_ => T("Write when the problem counts as resolved"))
        .NoLongerThan(Limits.Reason, T("Resolved when …"));
}
