using FluentValidation;
using SupportPortal.Web.Pages.Account;

namespace SupportPortal.Web.Pages.Packs;

internal sealed class CoOwnerFormCheck : AbstractValidator<CoOwnerForm>
{
    public CoOwnerFormCheck() => RuleFor(form => form.Email).IsEmail();
}
