using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.TaxExemptions;

internal sealed class RulingFormCheck : AbstractValidator<RulingForm>
{
    public RulingFormCheck(Reader reader) => RuleFor(form => form.Reason).IsReason(reader);
}
