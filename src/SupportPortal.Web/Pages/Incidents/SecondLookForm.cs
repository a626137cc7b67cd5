using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class SecondLookForm
{
    public string Why { get; set; } = "";
}

internal sealed class SecondLookFormCheck : AbstractValidator<SecondLookForm>
{
    public SecondLookFormCheck() => RuleFor(form => form.Why)
        .NotEmpty().WithMessage(_ => T("Say why it should not be charged"))
        .NoLongerThan(Limits.Reason, T("Why should it not be charged?"));
}
