using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class ContradictForm
{
    public string Why { get; set; } = "";
}

internal sealed class ContradictFormCheck : AbstractValidator<ContradictForm>
{
    public ContradictFormCheck() => RuleFor(form => form.Why)
        .NotEmpty().WithMessage(_ => T("Say what is not so"))
        .NoLongerThan(Limits.Reason, T("What is not so?"));
}
