using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class CallFormCheck : AbstractValidator<CallForm>
{
    private const int Longest = 24 * 60;

    public CallFormCheck()
    {
        RuleFor(form => form.On).NotNull().WithMessage(_ => T("Give the day of the call"));
        RuleFor(form => form.At).Must(time => StatedTime.Read(time) is not null).WithMessage(_ => T("Give the time at which the call started, such as 15:38"));
        RuleFor(form => form.Minutes).Must(minutes => minutes is >= 0 and <= Longest).WithMessage(_ => T("Give how many minutes the call took, up to 1440"));
        RuleFor(form => form.With).NotEmpty().WithMessage(_ => T("Say with whom the call was, or whom it was for")).NoLongerThan(Limits.Name, T("[call] With"));
        RuleFor(form => form.Text).NoLongerThan(Limits.Text, T("What was said"));
        RuleFor(form => form.Next).SetValidator(new NextContactFormCheck()).When(form => form.Next.IsGiven);
    }
}
