using FluentValidation;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class NextContactFormCheck : AbstractValidator<NextContactForm>
{
    public NextContactFormCheck()
    {
        RuleFor(form => form.On).NotNull().WithMessage(_ => T("Give the day of the next contact"));
        RuleFor(form => form.At).Must(time => StatedTime.Read(time) is not null).WithMessage(_ => T("Give the time of the next contact, such as 15:38"));
    }
}
