using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class CloseForm
{
    public string Reason { get; set; } = "";
}

internal sealed class CloseFormCheck : AbstractValidator<CloseForm>
{
    public CloseFormCheck() => RuleFor(form => form.Reason)
        .NoLongerThan(Limits.Reason, T("Why?"));
}
