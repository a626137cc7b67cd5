using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Which mails the person gets; those about money and security always (R39).</summary>
public sealed class NotificationsModel(ChooseMails choose, Door door) : PageModel, ILoads
{
    /// <summary>The topics that are ticked.</summary>
    [BindProperty]
    public List<MailTopics> Wanted { get; set; } = [];

    /// <summary>The topics that this person gets mails about.</summary>
    public IReadOnlyList<MailTopics> Offered => MailTopicOf.For(door.Actor.Roles);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (HttpMethods.IsPost(Request.Method))
            return true;
        var muted = await choose.MutedAsync(door.Actor.Person, cancel);
        Wanted = [.. Offered.Where(topic => (muted & topic) == MailTopics.None)];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await choose.HandleAsync(All(Offered), All(Wanted), door.Moment, cancel);
        this.Say(T("Your choice of mails is saved."));
        return RedirectToPage();
    }

    private static MailTopics All(IEnumerable<MailTopics> topics) => topics.Aggregate(MailTopics.None, (all, topic) => all | topic);
}
