using FluentValidation;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

internal sealed class SeverityFormCheck : AbstractValidator<SeverityForm>
{
    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";

    public SeverityFormCheck()
    {
        RuleFor(form => form.Severity).Must(severity => severity is not null && Enum.IsDefined(severity.Value)).WithMessage("Choose a severity: A, B or C");
        RuleFor(form => form.Hours).Must(hours => hours is null || Enum.IsDefined(hours.Value)).WithMessage("Choose the support hours");
        When(form => form.Severity == Severity.A, () =>
        {
            RuleFor(form => form.WhatIsDown).NotEmpty().WithMessage("Say what is down");
            RuleFor(form => form.SinceWhen).NotEmpty().WithMessage("Say since when");
            RuleFor(form => form.WhoIsAffected).NotEmpty().WithMessage("Say who is affected");
        });
        RuleFor(form => form.WhatIsDown).MaximumLength(Limits.Reason).WithMessage(TooLong);
        RuleFor(form => form.SinceWhen).MaximumLength(Limits.Reason).WithMessage(TooLong);
        RuleFor(form => form.WhoIsAffected).MaximumLength(Limits.Reason).WithMessage(TooLong);
        RuleFor(form => form.PeopleAreAvailable).Equal(true).When(form => form.Severity is not null && form.IsAroundTheClock)
            .WithMessage("Confirm that people are available around the clock, or choose business hours");
    }
}
