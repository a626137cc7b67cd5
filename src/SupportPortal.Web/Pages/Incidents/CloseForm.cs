using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class CloseForm
{
    public string Reason { get; set; } = "";
}

internal sealed class CloseFormCheck : AbstractValidator<CloseForm>
{
    public CloseFormCheck() => RuleFor(form => form.Reason)
        .MaximumLength(Limits.Reason).WithMessage("There is room for {MaxLength} characters, and this has {TotalLength}");
}
