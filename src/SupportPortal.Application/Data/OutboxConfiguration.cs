using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.Mail;

namespace SupportPortal.Application.Data;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(mail => mail.Id).ValueGeneratedNever();
        builder.Property(mail => mail.Kind).HasMaxLength(60);
        builder.Property(mail => mail.Address).HasMaxLength(254);
        builder.Property(mail => mail.Attempts).IsConcurrencyToken();
        builder.Property(mail => mail.LastError).HasMaxLength(OutboxMail.LongestError);
        builder.HasIndex(mail => new { mail.NextAttemptAt, mail.Id });
        builder.HasIndex(mail => new { mail.CreatedAt, mail.Id });
    }
}
