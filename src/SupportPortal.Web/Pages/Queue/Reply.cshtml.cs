using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Writes to the customer.</summary>
[RequestSizeLimit(SeveralFiles.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = SeveralFiles.MostBytes)]
public sealed class ReplyModel(ReadIncident read, Door door, ReplyToCustomer reply) : WorkPage(read, door)
{
    [BindProperty]
    public ReplyForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var place = await reply.HandleAsync(Number, new Reply(Form.Text, Form.Waits), Incoming(Form.Files), Form.Seen, Moment, cancel);
        return Done(T("Sent to {0}.", Customer), $"e{place.ToString(CultureInfo.InvariantCulture)}");
    }
}
