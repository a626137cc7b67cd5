using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Input;
using SupportPortal.Web.Replies;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Writes to the customer.</summary>
public sealed class ReplyModel(ReadIncident read, Door door, ReplyToCustomer reply, CannedTexts canned) : WorkPage(read, door)
{
    [BindProperty]
    public ReplyForm Form { get; set; } = new();

    public override string? FieldOf(Refusal refusal) => Form.Next.FieldOf(refusal, Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var place = await reply.HandleAsync(Number, new Reply(Form.Text, Form.Waits) { NextContact = Form.Next.In(Zone) }, Incoming(Form.Files), Form.Seen, Moment, cancel);
        return Written(T("Sent to {0}.", Customer), place);
    }

    /// <summary>Puts a canned reply behind what is typed.</summary>
    [WhileTyping]
    public async Task<IActionResult> OnPostInsertAsync(CancellationToken cancel)
    {
        var replies = await canned.FindAsync(Form.Canned, cancel);
        if (replies is not [var chosen])
        {
            ModelState.AddModelError("Form.Canned", canned.WhyNot(Form.Canned, replies));
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
        var found = canned.Fill(chosen, Reading);
        Form.Text = string.IsNullOrWhiteSpace(Form.Text) ? found.Text : $"{Form.Text.TrimEnd()}\n\n{found.Text}";
        Form.Told = found.Told;
        ModelState.SetModelValue("Form.Text", new ValueProviderResult(Form.Text));
        ModelState.SetModelValue("Form.Canned", new ValueProviderResult(""));
        return Page();
    }
}
