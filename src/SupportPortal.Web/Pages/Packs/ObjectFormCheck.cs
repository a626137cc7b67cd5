using FluentValidation;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Pages.Packs;

internal sealed class ObjectFormCheck : AbstractValidator<ObjectForm>
{
    public ObjectFormCheck() => RuleFor(form => form.Words)
        .MaximumLength(LedgerCause.MostReason).WithMessage(_ => T("Shorten it to {MaxLength} characters: there are {TotalLength}"));
}
