using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class IncidentModel(ReadIncident read, Door door, Reader reader) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    public IncidentReading Reading { get; private set; } = null!;

    public Incident Incident => Reading.Incident;

    public ClockFace Clock => new(Incident, reader);

    public ReceiptDrawing Receipt => new(Incident.Receipt, Incident.RespondedAt, reader.Culture)
    {
        Address = Url.Page("/Incidents/Receipt", new { Number }),
    };

    // Whatever an address says, it leads to a page.
    private int? Before =>
        int.TryParse(Request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;

    public async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Reading = (await read.HandleAsync(Number, door.Actor, Before, cancel))!) is not null;
}
