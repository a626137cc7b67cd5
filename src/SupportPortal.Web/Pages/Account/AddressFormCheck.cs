using FluentValidation;

namespace SupportPortal.Web.Pages.Account;

internal sealed class AddressFormCheck : AbstractValidator<AddressForm>
{
    public AddressFormCheck() => RuleFor(form => form.Email).IsEmail();
}
