using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.FirstRun;

namespace SupportPortal.Application.Data;

internal sealed class SetupMarkConfiguration : IEntityTypeConfiguration<SetupMark>
{
    public void Configure(EntityTypeBuilder<SetupMark> builder)
    {
        builder.ToTable("SetupMarks");
        builder.HasKey(mark => mark.Step);
        builder.Property(mark => mark.Step).ValueGeneratedNever();
    }
}
