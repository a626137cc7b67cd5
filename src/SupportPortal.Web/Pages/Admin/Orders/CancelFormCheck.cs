using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Orders;

internal sealed class CancelFormCheck : AbstractValidator<CancelForm>
{
    public CancelFormCheck(Reader reader) => RuleFor(form => form.Reason).IsReason(reader);
}
