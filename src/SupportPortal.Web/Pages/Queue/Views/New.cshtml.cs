using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue.Views;

/// <summary>Keeps the view of the queue that it was opened from under a name.</summary>
public sealed class NewModel(SaveView save, OwnViews views, Door door) : PageModel, ILoads
{
    [BindProperty]
    public ViewForm Form { get; set; } = new();

    public QueueAddress Address { get; private set; } = new();

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Address = QueueAddress.Of(Request.Query).FirstPage();
        Chips = (await views.TellAsync([Address], cancel))[0];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await save.HandleAsync(Form.Name, Address.Query, door.Moment, cancel);
        this.Say(T("“{0}” is among your views.", Form.Name.Trim()));
        return Redirect(Address.Path);
    }
}
