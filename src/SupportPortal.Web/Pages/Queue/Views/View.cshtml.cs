using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue.Views;

/// <summary>One of the reader's own views: its name, and taking it away.</summary>
public sealed class ViewModel(SavedViews saved, OwnViews views, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public ViewForm Form { get; set; } = new();

    public SavedView View { get; private set; } = null!;

    public QueueAddress Address { get; private set; } = new();

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await saved.FindAsync(Id, door.Actor.Person, cancel) is not { } view)
            return false;
        (View, Address) = (view, QueueAddress.Of(view.Query));
        Chips = (await views.TellAsync([Address], cancel))[0];
        if (HttpMethods.IsGet(Request.Method))
            Form.Name = view.Name;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await saved.RenameAsync(Id, Form.Name, door.Moment, cancel);
        this.Say(T("The view is called “{0}” now.", Form.Name.Trim()));
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await saved.RemoveAsync(Id, door.Moment, cancel);
        this.Say(T("“{0}” is removed from your views.", View.Name));
        return RedirectToPage("Index");
    }
}
