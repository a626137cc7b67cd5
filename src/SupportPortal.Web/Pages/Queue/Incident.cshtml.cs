using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>An incident as the support side works on it.</summary>
public sealed class IncidentModel(ReadIncident read, QueueChoices choices, Door door, Reader reader) : WorkPage(read, door)
{
    private IncidentReading _quoted = null!;

    public ReplyForm Message => new() { Text = Quoted };

    public CallForm Call => new() { On = reader.Today, Text = Quoted };

    public SplitView Split => new(Reading, IsDesk: true);

    public ClockFace Clock => new(Incident, reader);

    public ReceiptDrawing Receipt => new(Incident.Receipt, Incident.RespondedAt, reader.Culture)
    {
        Address = Url.Page("/Incidents/Receipt", new { Number }),
    };

    /// <summary>Whether the reader works here; an admin who is no engineer reads.</summary>
    public bool CanWork => Actor.IsEngineer;

    /// <summary>Why the reader cannot answer the request for another severity; null when they can.</summary>
    public Refusal? CannotAnswerSeverity { get; private set; }

    /// <summary>What is written: "reply", "note" or "call".</summary>
    public string Writing => Writings.FirstOrDefault(one => one == Request.Query["write"], Writings[0]);

    /// <summary>What can be written: on a closed incident a note, and for some days a reply.</summary>
    public IReadOnlyList<string> Writings => Incident switch
    {
        { IsOpen: true } => ["reply", "note", "call"],
        _ when Incident.CanReply(Actor, Moment.At, Reading.Terms) is null => ["note", "reply"],
        _ => ["note"],
    };

    // In a note the time is said as the engineer reads it, elsewhere as the customer does.
    private string Quoted => Quotation.Asked(Request) is { } asked
        ? Quotation.Of(_quoted, asked, Writing == "note", Writing == "note" ? reader : reader.For(Incident.Preference))
        : "";

    protected override int? Before =>
        int.TryParse(Request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        _quoted = await Quotation.ReadAsync(Request, Reading, before => ReadAsync(before, cancel));
        if (Incident.RequestedSeverity is not null)
            CannotAnswerSeverity = Incident.CanAnswerSeverity(Actor, await choices.IsOnlyEngineerAsync(Actor.Person, cancel));
        return true;
    }
}
