using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Packs;

internal sealed class ObjectionFormCheck : AbstractValidator<ObjectionForm>
{
    public ObjectionFormCheck(Reader reader)
    {
        RuleFor(form => form.Stays).NotNull().WithMessage(_ => T("Choose whose the pack is"));
        RuleFor(form => form.Reason).IsReason(reader);
    }
}
