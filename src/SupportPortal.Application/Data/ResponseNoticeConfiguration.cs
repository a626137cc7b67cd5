using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Data;

internal sealed class ResponseNoticeConfiguration : IEntityTypeConfiguration<ResponseNotice>
{
    public void Configure(EntityTypeBuilder<ResponseNotice> builder)
    {
        builder.ToTable("ResponseNotices");
        builder.HasKey(notice => new { notice.IncidentId, notice.Kind, notice.Due });
        builder.HasOne<Incident>().WithMany().HasForeignKey(notice => notice.IncidentId).OnDelete(DeleteBehavior.Cascade);
    }
}
