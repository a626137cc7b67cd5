using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Proposes what “resolved” means, as a new version (R4).</summary>
public sealed class DefinitionModel(ReadIncident read, Door door, ProposeDefinition propose) : WorkPage(read, door)
{
    [BindProperty]
    public DefinitionForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await propose.HandleAsync(Number, Form.Text, Form.Seen, Moment, cancel);
        return Done(T("The definition is proposed. {0} agrees, or answers with another.", Customer));
    }
}
