using FluentValidation;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue.Views;

internal sealed class ViewFormCheck : AbstractValidator<ViewForm>
{
    public ViewFormCheck()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => T("Give the view a name"));
        RuleFor(form => form.Name).NoLongerThan(SavedView.LongestName, T("Name"));
    }
}
