using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Why the customer does not get what was asked for.</summary>
public sealed class RefuseForm
{
    public string Reason { get; set; } = "";
}

internal sealed class RefuseFormCheck : AbstractValidator<RefuseForm>
{
    public RefuseFormCheck() => RuleFor(form => form.Reason).NotEmpty().WithMessage(_ => T("Give the reason, which the customer reads"))
        .NoLongerThan(Limits.Reason, T("Reason"));
}
