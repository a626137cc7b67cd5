using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>One answer: what people said of it, its place, and whether it can be read (R35).</summary>
public sealed class AnswerModel(ReadFaq faq, ReadFeedback feedback, EditAnswer edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public FaqAnswer Answer { get; private set; } = null!;

    public AnswerCount Count { get; private set; }

    public IReadOnlyDictionary<WhatWasWrong, int> Wrongs { get; private set; } = new Dictionary<WhatWasWrong, int>();

    public IReadOnlyList<AnswerFeedback> Explained { get; private set; } = [];

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await faq.FindAsync(Slug, cancel) is not { } found)
            return false;
        Answer = found;
        Count = (await feedback.CountAsync(cancel)).GetValueOrDefault(found.Id);
        Wrongs = await feedback.WrongsAsync(found.Id, cancel);
        Explained = await feedback.ExplainedAsync(found.Id, cancel);
        return true;
    }

    public void OnGet() => Form = new() { Topic = Answer.Topic, Order = Answer.Order };

    public async Task<IActionResult> OnPostMoveAsync(CancellationToken cancel)
    {
        await edit.MoveAsync(Slug, Form.Topic!.Value, Form.Order!.Value, Seen, door.Moment, cancel);
        this.Say(T("The answer stands in its new place."));
        return RedirectToPage(new { Slug });
    }

    public async Task<IActionResult> OnPostShowAsync(bool shown, CancellationToken cancel)
    {
        await edit.ShowAsync(Slug, shown, Seen, door.Moment, cancel);
        this.Say(shown ? T("The answer can be read again.") : T("The answer is taken off."));
        return RedirectToPage(new { Slug });
    }
}
