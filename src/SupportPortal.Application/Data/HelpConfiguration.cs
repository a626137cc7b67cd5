#pragma warning disable MA0048 // What the portal tells people, and what they say to it.
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Data;

internal sealed class FaqAnswerConfiguration : IEntityTypeConfiguration<FaqAnswer>
{
    public void Configure(EntityTypeBuilder<FaqAnswer> builder)
    {
        builder.Property(answer => answer.Slug).HasMaxLength(100);
        builder.Property<List<AnswerText>>("_texts").HasColumnName("Texts").HasJson();
        builder.HasIndex(answer => answer.Slug).IsUnique();
        builder.Ignore(answer => answer.Texts);
    }
}

internal sealed class AnswerFeedbackConfiguration : IEntityTypeConfiguration<AnswerFeedback>
{
    public void Configure(EntityTypeBuilder<AnswerFeedback> builder)
    {
        builder.Property(feedback => feedback.Language).HasMaxLength(10);
        builder.Property(feedback => feedback.Words).HasMaxLength(AnswerFeedback.LongestWords);
        builder.HasOne<FaqAnswer>().WithMany().HasForeignKey(feedback => feedback.AnswerId).OnDelete(DeleteBehavior.Restrict);
        // One a browser.
        builder.HasIndex(feedback => new { feedback.AnswerId, feedback.Browser }).IsUnique();
        // Counting reads this index alone; listing goes along the other.
        builder.HasIndex(feedback => new { feedback.AnswerId, feedback.IsHelpful });
        builder.HasIndex(feedback => new { feedback.AnswerId, feedback.ExplainedAt, feedback.Id });
        builder.Ignore(feedback => feedback.CanExplain).Ignore(feedback => feedback.IsOnTranslation);
    }
}

internal sealed class ProposedQuestionConfiguration : IEntityTypeConfiguration<ProposedQuestion>
{
    public void Configure(EntityTypeBuilder<ProposedQuestion> builder)
    {
        builder.Property(question => question.Question).HasMaxLength(ProposedQuestion.LongestQuestion);
        builder.Property(question => question.Words).HasMaxLength(ProposedQuestion.LongestWords);
        builder.Property(question => question.Language).HasMaxLength(10);
        builder.Property(question => question.Reason).HasMaxLength(ProposedQuestion.LongestWords);
        builder.HasOne<FaqAnswer>().WithMany().HasForeignKey(question => question.AnswerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(question => new { question.State, question.ProposedAt, question.Id });
        builder.Ignore(question => question.CanBeDecided);
    }
}

internal sealed class ServiceNoticeConfiguration : IEntityTypeConfiguration<ServiceNotice>
{
    public void Configure(EntityTypeBuilder<ServiceNotice> builder)
    {
        builder.Property<List<NoticeText>>("_texts").HasColumnName("Texts").HasJson();
        builder.HasIndex(notice => new { notice.ChangedAt, notice.Id });
        builder.Ignore(notice => notice.Texts);
    }
}
