#pragma warning disable MA0048 // The tables of the audit, together.
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.Audit;

namespace SupportPortal.Application.Data;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.What).HasMaxLength(100);
        builder.HasIndex(entry => new { entry.At, entry.Id });
        builder.HasIndex(entry => new { entry.Subject, entry.At });
        builder.HasIndex(entry => new { entry.By, entry.At });
        builder.HasIndex(entry => new { entry.What, entry.At });
    }
}

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.HasKey(seal => seal.Position);
        builder.Property(seal => seal.Position).ValueGeneratedNever();
        builder.Property(seal => seal.Hash).HasMaxLength(64);
        builder.Property(seal => seal.PreviousHash).HasMaxLength(64);
        builder.HasIndex(seal => seal.EntryId).IsUnique();
        builder.HasOne<AuditEntry>().WithOne().HasForeignKey<AuditSeal>(seal => seal.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UnsealedAuditConfiguration : IEntityTypeConfiguration<UnsealedAudit>
{
    public void Configure(EntityTypeBuilder<UnsealedAudit> builder)
    {
        builder.HasKey(unsealed => unsealed.EntryId);
        builder.Property(unsealed => unsealed.EntryId).ValueGeneratedNever();
        builder.HasIndex(unsealed => new { unsealed.At, unsealed.EntryId });
        builder.HasOne<AuditEntry>().WithOne().HasForeignKey<UnsealedAudit>(unsealed => unsealed.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}
