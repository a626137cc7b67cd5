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
        builder.HasMany(entry => entry.Words).WithOne().HasForeignKey(words => words.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(entry => entry.Mentions).WithOne().HasForeignKey(mention => mention.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AuditWordsConfiguration : IEntityTypeConfiguration<AuditWords>
{
    public void Configure(EntityTypeBuilder<AuditWords> builder)
    {
        builder.ToTable("AuditWords");
        builder.HasKey(words => new { words.EntryId, words.Field });
        builder.Property(words => words.Field).HasMaxLength(100);
        builder.Property(words => words.Salt).HasMaxLength(AuditWords.SaltBytes);
        builder.Ignore(words => words.Commitment);
    }
}

internal sealed class AuditMentionConfiguration : IEntityTypeConfiguration<AuditMention>
{
    public void Configure(EntityTypeBuilder<AuditMention> builder)
    {
        builder.ToTable("AuditMentions");
        builder.HasKey(mention => new { mention.Key, mention.EntryId });
        builder.Property(mention => mention.Key).HasMaxLength(36);
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
