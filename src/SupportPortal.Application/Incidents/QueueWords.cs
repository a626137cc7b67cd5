#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The store lowers letters, not this process: it has no culture.
using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds words in what a row of the queue shows.</summary>
internal static class QueueWords
{
    /// <summary>The incidents with the words in title, product, or name or company of the submitter.</summary>
    public static IQueryable<Incident> WithWords(this IQueryable<Incident> incidents, string words, SupportDbContext db)
    {
        // As typed too, because SQLite lowers ASCII letters only.
        var lower = words.ToLowerInvariant();
        return incidents.Where(one => one.Title.Contains(words) || one.Title.ToLower().Contains(lower)
            || (one.ProductName + " " + one.VersionName).ToLower().Contains(lower)
            || db.Users.Any(customer => customer.Id == one.CustomerId
                && (customer.DisplayName.Contains(words) || customer.DisplayName.ToLower().Contains(lower)
                    || customer.Company.Contains(words) || customer.Company.ToLower().Contains(lower))));
    }
}
