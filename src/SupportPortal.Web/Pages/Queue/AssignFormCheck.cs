using FluentValidation;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class AssignFormCheck : AbstractValidator<AssignForm>
{
    public AssignFormCheck()
    {
        // Without an incident there is nobody to choose: the page says that first.
        RuleFor(form => form.To).NotNull().When(form => form.Numbers.Length > 0, ApplyConditionTo.CurrentValidator).WithMessage(_ => T("Choose an engineer"));
        RuleFor(form => form.Numbers).Must(numbers => numbers.Length <= 50).WithMessage(_ => T("Assign up to 50 incidents at a time"));
    }
}
