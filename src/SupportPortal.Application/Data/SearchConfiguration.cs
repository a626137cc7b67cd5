using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.Search;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Data;

internal sealed class SearchConfiguration : IEntityTypeConfiguration<SearchDocument>
{
    /// <summary>The table; what indexes its words in each store is made with it.</summary>
    public const string Table = "SearchDocuments";

    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.ToTable(Table);
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.Property(document => document.Version).IsConcurrencyToken();
        builder.HasOne<Incident>().WithMany().HasForeignKey(document => document.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => new { document.IncidentId, document.Sequence }).IsUnique();
    }
}
