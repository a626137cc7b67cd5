using FluentValidation;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>What pays for a part of a split, and how severe it is.</summary>
public sealed class PartForm
{
    public Guid? Pack { get; set; }

    public Severity? Severity { get; set; }

    public string WhatIsDown { get; set; } = "";

    public string SinceWhen { get; set; } = "";

    public string WhoIsAffected { get; set; } = "";

    /// <summary>What was chosen, once the form has been checked. Binding reads properties, so it is none.</summary>
    public PartChoice ToChoice() => new(Pack!.Value, Severity!.Value, Severity == Domain.Incidents.Severity.A ? new ImpactStatement(WhatIsDown, SinceWhen, WhoIsAffected) : null);

    /// <summary>As the incident that was split has it, and the pack that is offered first.</summary>
    public static PartForm Of(Incident incident, PartOffer? offer) => new()
    {
        Pack = offer?.Advice.First?.Id,
        Severity = incident.Severity,
        WhatIsDown = incident.Impact?.WhatIsDown ?? "",
        SinceWhen = incident.Impact?.SinceWhen ?? "",
        WhoIsAffected = incident.Impact?.WhoIsAffected ?? "",
    };
}

internal sealed class PartFormCheck : AbstractValidator<PartForm>
{
    public PartFormCheck()
    {
        RuleFor(form => form.Pack).NotNull().WithMessage(_ => T("Choose the pack that pays"));
        RuleFor(form => form.Severity).NotNull().WithMessage(_ => T("Choose a severity")).IsInEnum().WithMessage(_ => T("Choose a severity"));
        When(form => form.Severity == Severity.A, () =>
        {
            RuleFor(form => form.WhatIsDown).NotEmpty().WithMessage(_ => T("Say what is down")).NoLongerThan(Limits.Reason, T("What is down?"));
            RuleFor(form => form.SinceWhen).NotEmpty().WithMessage(_ => T("Say since when")).NoLongerThan(Limits.Reason, T("Since when?"));
            RuleFor(form => form.WhoIsAffected).NotEmpty().WithMessage(_ => T("Say who is affected")).NoLongerThan(Limits.Reason, T("Who is affected?"));
        });
    }
}
