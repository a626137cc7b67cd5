using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Packs;

internal sealed class RefundFormCheck : AbstractValidator<RefundForm>
{
    public RefundFormCheck(Reader reader) => RuleFor(form => form.Reason).IsReason(reader);
}
