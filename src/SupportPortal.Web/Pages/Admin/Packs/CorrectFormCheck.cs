using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Packs;

internal sealed class CorrectFormCheck : AbstractValidator<CorrectForm>
{
    public CorrectFormCheck(Reader reader)
    {
        RuleFor(form => form.Change).NotNull().WithMessage(_ => T("Give a change, such as 1 or -1"));
        RuleFor(form => form.Reason).IsReason(reader);
    }
}
