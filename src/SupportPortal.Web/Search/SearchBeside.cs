using SupportPortal.Application.Help;
using SupportPortal.Application.People;
using SupportPortal.Application.Products;
using SupportPortal.Domain;
using SupportPortal.Domain.People;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Search;

/// <summary>Finds what else there is beside incidents: answers of the FAQ and products, and people for admins.</summary>
public sealed class SearchBeside(ReadFaq faq, SearchProducts products, FindPeople people, Reader reader)
{
    /// <summary>How many of each are shown; the rest is a link away.</summary>
    public const int Most = 5;

    /// <summary>The first of each.</summary>
    public async Task<BesideFound> FindAsync(string words, Actor actor, CancellationToken cancel)
    {
        var language = reader.Culture.TwoLetterISOLanguageName;
        return new BesideFound(
            [.. (await faq.AllAsync(cancel)).Where(answer => answer.IsFoundBy(words, language)).Take(Most + 1)],
            await products.HandleAsync(words, Most + 1, cancel),
            actor.IsAdmin ? [.. (await people.HandleAsync(words, Roles.None, "", cancel)).Take(Most + 1)] : []);
    }
}
