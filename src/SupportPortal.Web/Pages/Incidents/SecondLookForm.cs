using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class SecondLookForm
{
    public string Why { get; set; } = "";
}

internal sealed class SecondLookFormCheck : AbstractValidator<SecondLookForm>
{
    public SecondLookFormCheck() => RuleFor(form => form.Why)
        .NotEmpty().WithMessage("Say why it should not be charged")
        .MaximumLength(Limits.Reason).WithMessage("There is room for {MaxLength} characters, and this has {TotalLength}");
}
