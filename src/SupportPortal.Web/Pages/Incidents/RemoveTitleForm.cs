using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>What stands in the place of a title that is removed.</summary>
public sealed class RemoveTitleForm
{
    public string Instead { get; set; } = "";
}

internal sealed class RemoveTitleFormCheck : AbstractValidator<RemoveTitleForm>
{
    public RemoveTitleFormCheck() =>
        RuleFor(form => form.Instead).NoLongerThan(Limits.Title, T("Another title"));
}
