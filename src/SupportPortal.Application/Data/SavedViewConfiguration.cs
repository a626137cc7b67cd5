using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.People;

namespace SupportPortal.Application.Data;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.Property(view => view.Id).ValueGeneratedNever();
        builder.Property(view => view.Name).HasMaxLength(SavedView.LongestName);
        builder.Property(view => view.NormalizedName).HasMaxLength(SavedView.LongestName);
        builder.Property(view => view.Query).HasMaxLength(SavedView.LongestQuery);
        builder.HasOne<Account>().WithMany().HasForeignKey(view => view.Person).OnDelete(DeleteBehavior.Cascade);
        // The backstop: whatever the code does, one person has a name once.
        builder.HasIndex(view => new { view.Person, view.NormalizedName }).IsUnique();
    }
}
