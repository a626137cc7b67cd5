using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Data;

internal sealed class CalendarVersionConfiguration : IEntityTypeConfiguration<CalendarVersion>
{
    public void Configure(EntityTypeBuilder<CalendarVersion> builder)
    {
        builder.Property(version => version.Country).HasMaxLength(2);
        builder.Property(version => version.Name).HasMaxLength(CalendarVersion.MaxNameLength);
        builder.Property(version => version.Calendar).HasConversion(
            calendar => calendar.ToJson(),
            json => BusinessCalendar.FromJson(json));
        builder.HasIndex(version => new { version.Country, version.Number }).IsUnique();
        builder.Ignore(version => version.Reference);
    }
}
