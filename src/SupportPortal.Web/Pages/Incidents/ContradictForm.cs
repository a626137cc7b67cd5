using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class ContradictForm
{
    public string Why { get; set; } = "";
}

internal sealed class ContradictFormCheck : AbstractValidator<ContradictForm>
{
    public ContradictFormCheck() => RuleFor(form => form.Why)
        .NotEmpty().WithMessage("Say what is not so")
        .MaximumLength(Limits.Reason).WithMessage("There is room for {MaxLength} characters, and this has {TotalLength}");
}
