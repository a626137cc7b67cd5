using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class ReopenForm
{
    public string Why { get; set; } = "";
}

internal sealed class ReopenFormCheck : AbstractValidator<ReopenForm>
{
    public ReopenFormCheck() => RuleFor(form => form.Why)
        .NotEmpty().WithMessage("Say what is not solved")
        .MaximumLength(Limits.Reason).WithMessage("There is room for {MaxLength} characters, and this has {TotalLength}");
}
