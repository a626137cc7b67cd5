using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.CardPayments;

/// <summary>Money that came by card and that an admin has to see to (R27).</summary>
public sealed class CardPaymentModel(ReadCardPayment read, SeeToCardMoney see, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public CardMoneyForm Form { get; set; } = new();

    public CardPaymentFile Case { get; private set; } = null!;

    public Matter Matter => Case.MatterFor(door.Actor);

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.HandleAsync(Id, cancel))!) is not null;

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken cancel)
    {
        await see.AcceptAsync(Id, Form.Reason.Trim(), door.Moment, cancel);
        this.Say(T("The order is paid with it: the pack is there, and the buyer is told."));
        return RedirectToPage("/Admin/Orders/Order", new { id = Case.Order.Id });
    }

    public async Task<IActionResult> OnPostReturnedAsync(CancellationToken cancel)
    {
        await see.NoteReturnedAsync(Id, Form.Reason.Trim(), door.Moment, cancel);
        this.Say(T("It is noted that the money went back, and the buyer is told."));
        return RedirectToPage(new { Id });
    }
}
