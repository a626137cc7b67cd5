using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Tests.Input.Bad;

/// <summary>Fills the routes: mostly with what there is, one's own and others', now and then with nonsense.</summary>
internal sealed partial class BadAddresses(IReadOnlyDictionary<string, IReadOnlyList<string>> there)
{
    public static async Task<BadAddresses> OfAsync(SupportDbContext db)
    {
        var versions = (await db.Products.Include(product => product.Versions).AsNoTracking().ToListAsync())
            .SelectMany(product => product.Versions, (product, version) => $"{product.Slug}/{version.Slug}");
        return new BadAddresses(new Dictionary<string, IReadOnlyList<string>>
        {
            ["{number}"] = [.. (await db.Incidents.Select(incident => incident.Number).ToListAsync()).Select(number => number.ToString())],
            ["{draft:guid}"] = await Keys(db.Drafts.Where(draft => draft.SubmittedAs == null).Select(draft => draft.Id)),
            ["packs {id:guid}"] = await Keys(db.Packs.Select(pack => pack.Id)),
            ["card-payments {id:guid}"] = await Keys(db.CardPayments.Select(payment => payment.Id)),
            ["people {id:guid}"] = await Keys(db.Users.Select(person => person.Id)),
            ["partners {id:guid}"] = await Keys(db.Partners.Select(partner => partner.Id)),
            ["orders {id:guid}"] = await Keys(db.Orders.Select(order => order.Id)),
            ["tax-exemption {id:guid}"] = await Keys(db.TaxExemptions.Select(exemption => exemption.Id)),
            ["questions {id:guid}"] = await Keys(db.ProposedQuestions.Select(question => question.Id)),
            ["notices {id:guid}"] = await Keys(db.ServiceNotices.Select(notice => notice.Id)),
            ["replies {id:guid}"] = await Keys(db.CannedReplies.Select(reply => reply.Id)),
            ["faq {id:guid}"] = await Keys(db.AnswerFeedback.Select(feedback => feedback.Id)),
            ["recoveries {id:guid}"] = await Keys(db.RecoveryRequests.Select(request => request.Id)),
            ["passkeys {id:guid}"] = await Keys(db.UserPasskeys.Select(passkey => passkey.Id)),
            ["views {id:guid}"] = await Keys(db.SavedViews.Select(view => view.Id)),
            ["mail {id:guid}"] = await Keys(db.Outbox.Select(mail => mail.Id)),
            ["incidents {id:guid}"] = await Keys(db.Attachments.Select(file => file.Id)),
            ["{file:guid}"] = await Keys(db.Attachments.Select(file => file.Id)),
            ["{product}/{version}"] = [.. versions],
            ["{product}"] = await db.Products.Select(product => product.Slug).ToListAsync(),
            ["{country:length(2)}"] = await db.CalendarVersions.Select(version => version.Country).Distinct().ToListAsync(),
            ["{number:int}"] = ["1", "2"],
            ["{part:int}"] = ["1", "2", "3"],
            ["{entry:int}"] = ["1", "2", "3"],
            ["{plan}"] = [.. PlanTerms.All.Select(terms => PlanWords.SlugOf(terms.Plan))],
            ["{slug}"] = await db.FaqAnswers.Select(answer => answer.Slug).ToListAsync(),
            ["{code}"] = await db.Exclusions.Select(exclusion => exclusion.Code).ToListAsync(),
            ["{language}"] = ["en", "sv", "pl", "nb"],
        });
    }

    /// <summary>An address of a route; <paramref name="odd"/> puts nonsense in every place.</summary>
    public string Fill(string route, Random random, bool odd = false)
    {
        var whole = route.Replace("{product}/{version}", odd ? "{product}/{version}" : BadValues.Pick(random, there["{product}/{version}"]), StringComparison.Ordinal);
        return Place().Replace(whole, place => odd || random.Next(12) == 0 ? BadValues.Escape(BadValues.NextShort(random)) : Known(place.Value, route, random));
    }

    private string Known(string place, string route, Random random)
    {
        var kind = place == "{id:guid}" ? $"{there.Keys.Where(key => key.EndsWith(place, StringComparison.Ordinal)).First(key => route.Contains("/" + key.Split(' ')[0], StringComparison.Ordinal))}" : place;
        return there.TryGetValue(kind, out var known) && known.Count > 0 ? Uri.EscapeDataString(BadValues.Pick(random, known)) : BadValues.Escape(Encoding.UTF8.GetBytes("css/tokens.css"));
    }

    private static async Task<IReadOnlyList<string>> Keys(IQueryable<Guid> keys) => [.. (await keys.ToListAsync()).Select(key => key.ToString())];

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
