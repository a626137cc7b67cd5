using FluentValidation;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class ParticipantForm
{
    public string Email { get; set; } = "";
}

internal sealed class ParticipantFormCheck : AbstractValidator<ParticipantForm>
{
    public ParticipantFormCheck() => RuleFor(form => form.Email)
        .Must(text => EmailAddress.WhyNot(text) is null).WithMessage(_ => T("Give one e-mail address, such as anna@example.com"));
}
