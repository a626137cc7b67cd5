using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

public sealed class AssignForm
{
    public IncidentNumber[] Numbers { get; set; } = [];

    public Guid? To { get; set; }
}
