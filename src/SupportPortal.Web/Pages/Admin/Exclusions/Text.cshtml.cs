using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Plans;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Exclusions;

public sealed class TextModel(ListExclusions list, RewriteExclusion rewrite, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = "";

    [BindProperty]
    public TextForm Form { get; set; } = new();

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public Exclusion Kind { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var kinds = await list.HandleAsync(cancel);
        if (!Languages.Has(Language) || kinds.FirstOrDefault(kind => kind.Code == Code) is not { } found)
            return false;
        Kind = found;
        return true;
    }

    public void OnGet() => Form = TextForm.Of(Kind.In(Language), Kind.PointerAddress);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await rewrite.HandleAsync(Code, Form.In(Language), Form.ToPage(), Seen, door.Moment, cancel);
        this.Say(T("“{0}” is written anew. Whoever submits an incident from now on reads it.", Form.Title.Trim()));
        return RedirectToPage("Index");
    }
}
