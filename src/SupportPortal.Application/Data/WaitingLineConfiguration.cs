using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SupportPortal.Application.Data;

internal sealed class WaitingLineConfiguration : IEntityTypeConfiguration<WaitingLine>
{
    public void Configure(EntityTypeBuilder<WaitingLine> builder)
    {
        builder.ToTable("WaitingLines");
        builder.HasKey(line => line.Name);
        builder.Property(line => line.Name).HasMaxLength(60);
        builder.HasData(new WaitingLine { Name = WaitingLine.OrderImports, Turn = 0 });
    }
}
