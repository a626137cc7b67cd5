using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Data;

internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.ToTable("Partners");
        builder.HasOne<Account>().WithOne().HasForeignKey<Partner>(partner => partner.Id).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(partner => partner.Status, status =>
        {
            // By convention the key would be named PartnerId, which the status has of its own.
            status.WithOwner().HasForeignKey("Id");
            status.Property(one => one.PartnerId).HasMaxLength(PartnerStatus.MostPartnerId);
        });
    }
}
