using FluentValidation;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class AssignFormCheck : AbstractValidator<AssignForm>
{
    public AssignFormCheck()
    {
        RuleFor(form => form.To).NotNull().WithMessage(_ => T("Choose an engineer"));
        RuleFor(form => form.Numbers).Must(numbers => numbers.Length <= 50).WithMessage(_ => T("Assign up to 50 incidents at a time"));
    }
}
