using FluentValidation;
using SupportPortal.Application.People;

namespace SupportPortal.Web.Pages.Account;

internal sealed class PasskeyFormCheck : AbstractValidator<PasskeyForm>
{
    public PasskeyFormCheck() =>
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => T("Give the passkey a name, by which you know it again"))
            .MaximumLength(Passkey.LongestName).WithMessage(_ => T("Up to {MaxLength} characters fit; shorten the name"));
}
