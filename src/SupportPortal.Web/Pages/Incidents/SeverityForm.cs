using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

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
    public SeverityFormCheck()
    {
        RuleFor(form => form.To).NotNull().WithMessage(_ => T("Choose a severity")).IsInEnum().WithMessage(_ => T("Choose a severity"));
        RuleFor(form => form.Why).NotEmpty().When(form => form.NeedsReason).WithMessage(_ => T("Say why, for the engineer who answers"));
        RuleFor(form => form.Why).NoLongerThan(Limits.Reason, T("Why?"));
        When(form => form.To == Severity.A, () =>
        {
            RuleFor(form => form.WhatIsDown).NotEmpty().WithMessage(_ => T("Say what is down")).NoLongerThan(Limits.Reason, T("What is down?"));
            RuleFor(form => form.SinceWhen).NotEmpty().WithMessage(_ => T("Say since when")).NoLongerThan(Limits.Reason, T("Since when?"));
            RuleFor(form => form.WhoIsAffected).NotEmpty().WithMessage(_ => T("Say who is affected")).NoLongerThan(Limits.Reason, T("Who is affected?"));
        });
    }
}
