using FluentValidation;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Packs;

internal sealed class ExtendFormCheck : AbstractValidator<ExtendForm>
{
    public ExtendFormCheck(Reader reader)
    {
        RuleFor(form => form.Days).NotNull().WithMessage("Give a number of days")
            .InclusiveBetween(1, PackExtension.MostDays).WithMessage($"A pack is extended by 1 to {PackExtension.MostDays} days at a time");
        RuleFor(form => form.Reason).IsReason(reader);
    }
}
