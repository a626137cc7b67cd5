using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Help;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Help;

/// <summary>Proposing a question that is missing in the FAQ (R35).</summary>
[Limited(LimitName.Faq)]
public sealed class ProposeModel(ProposeQuestion propose, Door door, Reader reader, IOptions<PortalOptions> portal) : PageModel
{
    [BindProperty]
    public ProposeForm Form { get; set; } = new();

    public string Seller => portal.Value.SellerName;

    public void OnGet(string? question) => Form = new() { Question = question ?? "" };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await propose.HandleAsync(Form.Question, Form.Words, reader.Language, door.Moment, cancel);
        this.Say(T("Thank you. An admin reads your question, and answers it here if others want to know it, too."));
        return RedirectToPage("Index");
    }
}
