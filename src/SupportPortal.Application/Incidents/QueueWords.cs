using SupportPortal.Application.Data;
using SupportPortal.Application.Search;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds words in what people wrote, and in number, title, product and customer.</summary>
internal static class QueueWords
{
    /// <summary>The incidents with the words.</summary>
    public static IQueryable<Incident> WithWords(this IQueryable<Incident> incidents, QueueFilter filter, SupportDbContext db)
    {
        if (filter.WithWords is { } few)
            return incidents.Where(one => few.Contains(one.Id));
        var documents = db.SearchDocuments.With(SearchQuery.Of(filter.Words));
        // As a value that is looked up for each row: a planner that makes a join of it may read all documents first.
        return incidents.Where(one => documents.Where(document => document.IncidentId == one.Id).OrderBy(document => document.Sequence).Select(document => document.Sequence).FirstOrDefault() > 0);
    }
}
