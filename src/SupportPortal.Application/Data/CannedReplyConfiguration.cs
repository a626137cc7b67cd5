using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Domain.Replies;

namespace SupportPortal.Application.Data;

internal sealed class CannedReplyConfiguration : IEntityTypeConfiguration<CannedReply>
{
    public void Configure(EntityTypeBuilder<CannedReply> builder)
    {
        builder.Property<List<ReplyText>>("_texts").HasColumnName("Texts").HasJson();
        builder.Ignore(reply => reply.Texts);
    }
}
