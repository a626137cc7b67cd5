#pragma warning disable MA0048 // An incident and what belongs to it.
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.People;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Data;

internal sealed class IncidentConfiguration : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.Property(incident => incident.ProductName).HasMaxLength(200);
        builder.Property(incident => incident.VersionName).HasMaxLength(200);
        builder.Property(incident => incident.HelpKind).HasMaxLength(Limits.Name);
        builder.Property(incident => incident.InsistedExclusion).HasMaxLength(Limits.Name);
        builder.Property(incident => incident.Title).HasMaxLength(Limits.Title);
        builder.Property(incident => incident.Verdict).HasJson();
        builder.Property(incident => incident.Contacts).HasJson();
        builder.Property(incident => incident.Preference).HasJson();
        builder.Property(incident => incident.Impact).HasJson();
        builder.Property(incident => incident.RequestedSeverity).HasJson();
        builder.Property(incident => incident.RaisedFrom).HasJson();
        builder.Property(incident => incident.BillingDecisions).HasJson();
        builder.Property(incident => incident.Recommendation).HasJson();
        builder.Property(incident => incident.SecondLook).HasJson();
        builder.Property(incident => incident.Receipt).HasConversion(receipt => receipt.ToJson(), json => ResponseReceipt.FromJson(json));
        builder.OwnsOne(incident => incident.Closure, Configure);
        // Few rows each, and every deed asks them; the timeline is long and is not loaded.
        builder.Navigation(incident => incident.Definitions).AutoInclude();
        builder.Navigation(incident => incident.Solutions).AutoInclude();
        builder.Navigation(incident => incident.Participants).AutoInclude();
        builder.Ignore(incident => incident.LatestDefinition).Ignore(incident => incident.StandingSolution);
        Relate(builder);
        Index(builder);
    }

    private static void Configure(OwnedNavigationBuilder<Incident, Closure> builder)
    {
        builder.Property(closure => closure.Reason).HasMaxLength(Limits.Text);
        builder.Property(closure => closure.Exclusion).HasMaxLength(Limits.Name);
    }

    private static void Relate(EntityTypeBuilder<Incident> builder)
    {
        builder.HasOne<Account>().WithMany().HasForeignKey(incident => incident.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(incident => incident.AssigneeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pack>().WithMany().HasForeignKey(incident => incident.PackId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(incident => incident.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(incident => incident.Timeline).WithOne().HasForeignKey(entry => entry.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(incident => incident.Attachments).WithOne().HasForeignKey(file => file.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(incident => incident.Definitions).WithOne().HasForeignKey(definition => definition.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(incident => incident.Solutions).WithOne().HasForeignKey(solution => solution.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(incident => incident.Parts).WithOne().HasForeignKey(part => part.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(incident => incident.Participants).WithOne().HasForeignKey(participant => participant.IncidentId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Index(EntityTypeBuilder<Incident> builder)
    {
        builder.HasIndex(incident => incident.Number).IsUnique();
        // The queue is the first of these: what needs attention first, the number settling ties. The others are its views.
        builder.HasIndex(incident => new { incident.AttentionAt, incident.Number });
        builder.HasIndex(incident => new { incident.AssigneeId, incident.AttentionAt, incident.Number });
        builder.HasIndex(incident => new { incident.Stage, incident.AttentionAt, incident.Number });
        builder.HasIndex(incident => new { incident.RespondedAt, incident.AttentionAt, incident.Number });
        builder.HasIndex(incident => new { incident.ProductId, incident.AttentionAt, incident.Number });
        builder.HasIndex(incident => new { incident.CustomerId, incident.Number });
        builder.HasIndex(incident => incident.PackId);
        builder.HasIndex(incident => incident.HandedOverFrom);
        builder.HasIndex(incident => incident.SilenceDueAt);
        builder.HasIndex(incident => new { incident.BillingWaitsSince, incident.Number });
        // The backstop of R10: whatever the code does, a part becomes one incident.
        builder.HasIndex(incident => new { incident.SplitFrom, incident.SplitFromPart }).IsUnique();
    }
}

internal sealed class TimelineEntryConfiguration : IEntityTypeConfiguration<TimelineEntry>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.ToTable("TimelineEntries");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Details).HasJson();
        builder.HasIndex(entry => new { entry.IncidentId, entry.Sequence }).IsUnique();
        builder.HasIndex(entry => entry.At); // What is new is asked for every second.
    }
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.FileName).HasMaxLength(Limits.Name);
        builder.Property(file => file.ContentType).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.HasIndex(file => file.EntryId);
    }
}

internal sealed class ProblemDefinitionConfiguration : IEntityTypeConfiguration<ProblemDefinition>
{
    public void Configure(EntityTypeBuilder<ProblemDefinition> builder)
    {
        builder.ToTable("ProblemDefinitions");
        builder.Property(definition => definition.Id).ValueGeneratedNever();
        builder.Property(definition => definition.AgreedOnCallBy).HasMaxLength(Limits.Name);
        builder.HasIndex(definition => new { definition.IncidentId, definition.Number }).IsUnique();
    }
}

internal sealed class SolutionConfiguration : IEntityTypeConfiguration<Solution>
{
    public void Configure(EntityTypeBuilder<Solution> builder)
    {
        builder.ToTable("Solutions");
        builder.Property(solution => solution.Id).ValueGeneratedNever();
    }
}

internal sealed class SplitPartConfiguration : IEntityTypeConfiguration<SplitPart>
{
    public void Configure(EntityTypeBuilder<SplitPart> builder)
    {
        builder.ToTable("SplitParts");
        builder.Property(part => part.Id).ValueGeneratedNever();
        builder.Property(part => part.Title).HasMaxLength(Limits.Title);
        builder.HasIndex(part => new { part.IncidentId, part.Number }).IsUnique();
        builder.HasIndex(part => new { part.State, part.LapsesAt });
    }
}

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable("Participants");
        builder.HasKey(participant => new { participant.IncidentId, participant.PersonId });
        builder.HasIndex(participant => participant.PersonId);
    }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Content).HasJson();
        builder.Property(draft => draft.Incidents).HasJson();
        builder.HasOne<Account>().WithMany().HasForeignKey(draft => draft.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(draft => draft.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(draft => new { draft.OwnerId, draft.UpdatedAt });
    }
}
