using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.Live;

namespace SupportPortal.Application.Data;

internal sealed class LookConfiguration : IEntityTypeConfiguration<Look>
{
    // Without a foreign key: a row goes within a minute, and whose account goes before that must not stop the others' rows.
    public void Configure(EntityTypeBuilder<Look> builder) => builder.HasKey(look => new { look.Node, look.Incident, look.Person });
}
