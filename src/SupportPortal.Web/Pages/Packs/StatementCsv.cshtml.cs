using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Packs;

/// <summary>The statement of a pack, for a spreadsheet (R20).</summary>
public sealed class StatementCsvModel(ReadStatement read, Door door, IOptions<PortalOptions> portal) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) =>
        await read.HandleAsync(id, door.Actor, cancel) is { } statement
            ? File(StatementCsv.Write(statement, portal.Value.SellerName), "text/csv; charset=utf-8", $"statement-{statement.Number.LastFour}.csv")
            : NotFound();
}
