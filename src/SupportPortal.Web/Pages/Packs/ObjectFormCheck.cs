using FluentValidation;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Pages.Packs;

internal sealed class ObjectFormCheck : AbstractValidator<ObjectForm>
{
    public ObjectFormCheck() => RuleFor(form => form.Words)
        .MaximumLength(LedgerCause.MostReason).WithMessage(_ => T("Up to {MaxLength} characters fit; there are {TotalLength}"));
}
