using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class MessageModel(IncidentDoor door, WriteMessage write, Reader reader) : DeedPage(door)
{
    [BindProperty]
    public MessageForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanWrite(Actor, Moment.At, Reading.Terms);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        List<IncomingFile> files = [.. Form.Files.Select(file => new IncomingFile(file.FileName, file.OpenReadStream))];
        var place = await write.HandleAsync(Number, Form.Text, files, Seen, Moment, cancel);
        this.SayBeside(SentWords.Of(Reading, reader));
        return RedirectToPage("/Incidents/Incident", null, new { Number }, string.Create(CultureInfo.InvariantCulture, $"e{place}"));
    }
}
