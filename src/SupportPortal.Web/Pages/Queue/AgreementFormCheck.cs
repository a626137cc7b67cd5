using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class AgreementFormCheck : AbstractValidator<AgreementForm>
{
    public AgreementFormCheck()
    {
        RuleFor(form => form.Person).NotEmpty().WithMessage(_ => T("Say who agreed")).NoLongerThan(Limits.Name, T("Who agreed"));
        RuleFor(form => form.On).NotNull().WithMessage(_ => T("Give the day of the call"));
        RuleFor(form => form.At).Must(time => StatedTime.Read(time) is not null).WithMessage(_ => T("Give the time of the call, such as 15:38"));
    }
}
