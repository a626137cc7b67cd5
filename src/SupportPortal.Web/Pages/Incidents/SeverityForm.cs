using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class SeverityForm
{
    public Severity? To { get; set; }

    public string Why { get; set; } = "";

    public string WhatIsDown { get; set; } = "";

    public string SinceWhen { get; set; } = "";

    public string WhoIsAffected { get; set; } = "";

    /// <summary>Whether an engineer reads why; the page says so, not who posts.</summary>
    [BindNever]
    public bool NeedsReason { get; set; }

    /// <summary>What severity A asks for; nothing for the others.</summary>
    public ImpactStatement? Impact => To == Severity.A ? new ImpactStatement(WhatIsDown, SinceWhen, WhoIsAffected) : null;

    public void Fill(ImpactStatement? said) =>
        (WhatIsDown, SinceWhen, WhoIsAffected) = (said?.WhatIsDown ?? "", said?.SinceWhen ?? "", said?.WhoIsAffected ?? "");
}

internal sealed class SeverityFormCheck : AbstractValidator<SeverityForm>
{
    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";

    public SeverityFormCheck()
    {
        RuleFor(form => form.To).NotNull().WithMessage("Choose a severity").IsInEnum().WithMessage("Choose a severity");
        RuleFor(form => form.Why).NotEmpty().When(form => form.NeedsReason).WithMessage("Say why, for the engineer who answers");
        RuleFor(form => form.Why).MaximumLength(Limits.Reason).WithMessage(TooLong);
        When(form => form.To == Severity.A, () =>
        {
            RuleFor(form => form.WhatIsDown).NotEmpty().WithMessage("Say what is down").MaximumLength(Limits.Reason).WithMessage(TooLong);
            RuleFor(form => form.SinceWhen).NotEmpty().WithMessage("Say since when").MaximumLength(Limits.Reason).WithMessage(TooLong);
            RuleFor(form => form.WhoIsAffected).NotEmpty().WithMessage("Say who is affected").MaximumLength(Limits.Reason).WithMessage(TooLong);
        });
    }
}
