using FluentValidation;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>What pays for a part of a split, and how severe it is.</summary>
public sealed class PartForm
{
    public Guid? Pack { get; set; }

    public Severity? Severity { get; set; }

    public string WhatIsDown { get; set; } = "";

    public string SinceWhen { get; set; } = "";

    public string WhoIsAffected { get; set; } = "";

    public PartChoice Choice => new(Pack!.Value, Severity!.Value, Severity == Domain.Incidents.Severity.A ? new ImpactStatement(WhatIsDown, SinceWhen, WhoIsAffected) : null);

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
    private const string TooLong = "There is room for {MaxLength} characters, and this has {TotalLength}";

    public PartFormCheck()
    {
        RuleFor(form => form.Pack).NotNull().WithMessage("Choose the pack that pays");
        RuleFor(form => form.Severity).NotNull().WithMessage("Choose a severity").IsInEnum().WithMessage("Choose a severity");
        When(form => form.Severity == Severity.A, () =>
        {
            RuleFor(form => form.WhatIsDown).NotEmpty().WithMessage("Say what is down").MaximumLength(Limits.Reason).WithMessage(TooLong);
            RuleFor(form => form.SinceWhen).NotEmpty().WithMessage("Say since when").MaximumLength(Limits.Reason).WithMessage(TooLong);
            RuleFor(form => form.WhoIsAffected).NotEmpty().WithMessage("Say who is affected").MaximumLength(Limits.Reason).WithMessage(TooLong);
        });
    }
}
