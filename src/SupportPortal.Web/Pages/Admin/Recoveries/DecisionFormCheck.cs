using FluentValidation;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Recoveries;

internal sealed class DecisionFormCheck : AbstractValidator<DecisionForm>
{
    public DecisionFormCheck(Reader reader) => RuleFor(form => form.Reason).IsReason(reader);
}
