using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class ReopenForm
{
    public string Why { get; set; } = "";
}

internal sealed class ReopenFormCheck : AbstractValidator<ReopenForm>
{
    public ReopenFormCheck() => RuleFor(form => form.Why)
        .NotEmpty().WithMessage(_ => T("Say what is not solved"))
        .NoLongerThan(Limits.Reason, T("What is not solved?"));
}
