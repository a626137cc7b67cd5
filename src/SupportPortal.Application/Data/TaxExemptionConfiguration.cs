using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.People;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Data;

internal sealed class TaxExemptionConfiguration : IEntityTypeConfiguration<TaxExemption>
{
    public void Configure(EntityTypeBuilder<TaxExemption> builder)
    {
        builder.Property(one => one.Jurisdiction).HasMaxLength(Jurisdiction.Most);
        builder.Property(one => one.CertificateNumber).HasMaxLength(ExemptionClaim.MostNumber);
        builder.Property(one => one.Reason).HasMaxLength(LedgerCause.MostReason);
        builder.OwnsOne(one => one.Document, document =>
        {
            document.Property(file => file.FileName).HasMaxLength(200);
            document.Property(file => file.ContentType).HasMaxLength(100);
            document.Property(file => file.Sha256).HasMaxLength(64);
        });
        builder.Navigation(one => one.Document).IsRequired();
        builder.HasOne<Account>().WithMany().HasForeignKey(one => one.CustomerId).OnDelete(DeleteBehavior.Restrict);
        // Of a form sent twice at once, one document waits; decided ones stay.
        builder.HasIndex(one => new { one.CustomerId, one.Jurisdiction, one.CertificateNumber }).IsUnique().HasFilter("\"State\" = 1");
        builder.HasIndex(one => new { one.State, one.UploadedAt });
        builder.HasIndex(one => new { one.UploadedAt, one.Id });
    }
}
