using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Leaves a note that the customer never sees.</summary>
public sealed class NoteModel(ReadIncident read, Door door, WriteNote note) : WorkPage(read, door)
{
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var place = await note.HandleAsync(Number, Form.Text, Incoming(Form.Files), Form.Seen, Moment, cancel);
        return Written(T("The note is saved. The customer never sees it."), place);
    }
}
