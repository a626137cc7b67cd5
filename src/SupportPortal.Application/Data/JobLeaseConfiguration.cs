using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.Jobs;

namespace SupportPortal.Application.Data;

internal sealed class JobLeaseConfiguration : IEntityTypeConfiguration<JobLease>
{
    public void Configure(EntityTypeBuilder<JobLease> builder)
    {
        builder.HasKey(lease => lease.Name);
        builder.Property(lease => lease.Name).HasMaxLength(60);
    }
}
