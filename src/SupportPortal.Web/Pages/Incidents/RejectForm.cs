using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class RejectForm
{
    public Guid Solution { get; set; }

    public string Why { get; set; } = "";
}

internal sealed class RejectFormCheck : AbstractValidator<RejectForm>
{
    public RejectFormCheck() => RuleFor(form => form.Why)
        .NotEmpty().WithMessage(_ => T("Say why it did not help"))
        .NoLongerThan(Limits.Reason, T("Why did it not help?"));
}
