using FluentValidation;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class ContactFormCheck : AbstractValidator<ContactForm>
{
    public ContactFormCheck() => RuleFor(form => form.Next).SetValidator(new NextContactFormCheck());
}
