using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class IncidentModel(IncidentDoor door, Reader reader) : PageModel, ILoads
{
    // A further problem can be answered also when the incident that was split is closed (R10).
    private const string AskSplit = "_AskSplit";

    private IncidentReading _quoted = null!;

    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    public IncidentReading Reading { get; private set; } = null!;

    public Incident Incident => Reading.Incident;

    public ClockFace Clock => new(Incident, reader);

    public ReceiptDrawing Receipt => new(Incident.Receipt, Incident.RespondedAt, reader.Culture)
    {
        Address = Url.Page("/Incidents/Receipt", new { Number }),
    };

    /// <summary>What needs the customer's answer, the most pressing first, as the partials that ask it.</summary>
    public IReadOnlyList<string> Asks => Reading is { IsCustomersSide: true, IsLatest: true }
        ? [.. Asked.Where(ask => ask.Waits && (Incident.IsOpen || ask.Partial == AskSplit)).Select(ask => ask.Partial)]
        : [];

    public bool MayWrite => Incident.CanWrite(Reading.Actor, reader.Now, Reading.Terms) is null;

    /// <summary>Whether it is written here: below the latest of the conversation.</summary>
    public bool CanWrite => Reading.IsLatest && MayWrite;

    public MessageForm Message => new() { Text = Quotation.Asked(Request) is { } asked ? Quotation.Of(_quoted, asked, internally: false, reader) : "" };

    public SplitView Split => new(Reading, IsDesk: false);

    public Guid? AskedAbove => Asks.Contains("_AskSolution") ? Incident.StandingSolution!.Id : null;

    private IEnumerable<(string Partial, bool Waits)> Asked =>
    [
        ("_AskSolution", Incident.StandingSolution is not null),
        ("_AskDefinition", Incident.LatestDefinition is { IsAgreed: false, WaitsFor: Side.Customer }),
        ("_AskQuestion", Incident.Stage == Stage.WaitingForCustomer),
        (AskSplit, Incident.Parts.Any(part => part.IsOpenAt(reader.Now))),
        ("_MovedHours", Incident.MovedToBusinessHoursAt is not null),
    ];

    // Whatever an address says, it leads to a page.
    private int? Before =>
        int.TryParse(Request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await door.ReadAsync(Number, Before, cancel) is not { } reading)
            return false;
        Reading = reading;
        _quoted = await Quotation.ReadAsync(Request, reading, before => door.ReadAsync(Number, before, cancel));
        return true;
    }

    /// <summary>Engineers work in the queue's page, unless the incident is their own.</summary>
    public IActionResult OnGet() =>
        door.Actor.IsEngineer && !Reading.IsCustomersSide && Url.Page("/Queue/Incident", new { Number }) is { } desk
            ? Redirect(desk)
            : Page();
}
