using FluentValidation;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Packs;

internal sealed class ExtendFormCheck : AbstractValidator<ExtendForm>
{
    public ExtendFormCheck(Reader reader)
    {
        RuleFor(form => form.Days).NotNull().WithMessage(_ => T("Give a number of days"))
            .InclusiveBetween(1, PackExtension.MostDays).WithMessage(_ => T("A pack is extended by 1 to {0} days at a time", PackExtension.MostDays));
        RuleFor(form => form.Reason).IsReason(reader);
    }
}
