using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using SupportPortal.Application.Audit;
using SupportPortal.Application.FirstRun;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Live;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Application.Search;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.Replies;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Data;

/// <summary>Everything the portal keeps. One subclass and one folder of migrations a store.</summary>
public abstract class SupportDbContext(DbContextOptions options) :
    IdentityUserContext<Account, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, Passkey>(options)
{
    /// <summary>Sessions of signed-in people.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>Attempts to sign in.</summary>
    public DbSet<SignInTry> SignInTries => Set<SignInTry>();

    /// <summary>Authenticator apps.</summary>
    public DbSet<Authenticator> Authenticators => Set<Authenticator>();

    /// <summary>Recovery codes that are not used yet.</summary>
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    /// <summary>The link that makes the first admin; at most one.</summary>
    public DbSet<SetupLink> SetupLinks => Set<SetupLink>();

    /// <summary>Steps of the setup that admins have seen to.</summary>
    public DbSet<SetupMark> SetupMarks => Set<SetupMark>();

    /// <summary>The key ring that protects cookies and tokens.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The audit log (R38).</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>What people typed in audited deeds, apart from the sealed text (R38).</summary>
    public DbSet<AuditWords> AuditWords => Set<AuditWords>();

    /// <summary>What audit entries name beside their subjects.</summary>
    public DbSet<AuditMention> AuditMentions => Set<AuditMention>();

    /// <summary>The hash chain over the audit log (R38).</summary>
    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    /// <summary>The audit entries that wait for their seal.</summary>
    public DbSet<UnsealedAudit> UnsealedAudit => Set<UnsealedAudit>();

    /// <summary>What was decided on partner statuses (R34).</summary>
    public DbSet<Partner> Partners => Set<Partner>();

    /// <summary>Exemption documents (R28).</summary>
    public DbSet<TaxExemption> TaxExemptions => Set<TaxExemption>();

    /// <summary>Who may do which job now.</summary>
    public DbSet<JobLease> JobLeases => Set<JobLease>();

    /// <summary>Who has which incident open.</summary>
    public DbSet<Look> Looks => Set<Look>();

    /// <summary>Mails that wait to be sent, and those that were (R39).</summary>
    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();

    /// <summary>All versions of all business calendars (R14).</summary>
    public DbSet<CalendarVersion> CalendarVersions => Set<CalendarVersion>();

    /// <summary>Packs of prepaid incidents (R19).</summary>
    public DbSet<Pack> Packs => Set<Pack>();

    /// <summary>Every change of every pack (R20).</summary>
    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    /// <summary>Orders, from wherever they came (R26).</summary>
    public DbSet<Order> Orders => Set<Order>();

    /// <summary>Tries to pay orders by card (R27).</summary>
    public DbSet<CardPayment> CardPayments => Set<CardPayment>();

    /// <summary>What packs cost in the portal (R27).</summary>
    public DbSet<PlanPrice> Prices => Set<PlanPrice>();

    /// <summary>Claims on the packs of people who have left (R25).</summary>
    public DbSet<RecoveryRequest> RecoveryRequests => Set<RecoveryRequest>();

    /// <summary>The catalogue (R29).</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary>Kinds of help, and what is excluded (R31).</summary>
    public DbSet<Exclusion> Exclusions => Set<Exclusion>();

    /// <summary>The FAQ (R35).</summary>
    public DbSet<FaqAnswer> FaqAnswers => Set<FaqAnswer>();

    /// <summary>Whether answers of the FAQ helped (R35).</summary>
    public DbSet<AnswerFeedback> AnswerFeedback => Set<AnswerFeedback>();

    /// <summary>Questions that people missed in the FAQ (R35).</summary>
    public DbSet<ProposedQuestion> ProposedQuestions => Set<ProposedQuestion>();

    /// <summary>What admins tell everybody about the service itself (R35).</summary>
    public DbSet<ServiceNotice> ServiceNotices => Set<ServiceNotice>();

    /// <summary>Replies that are written once and sent often.</summary>
    public DbSet<CannedReply> CannedReplies => Set<CannedReply>();

    /// <summary>Incidents.</summary>
    public DbSet<Incident> Incidents => Set<Incident>();

    /// <summary>What happened on incidents, in order (R9).</summary>
    public DbSet<TimelineEntry> TimelineEntries => Set<TimelineEntry>();

    /// <summary>What can be found of timeline entries.</summary>
    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();

    /// <summary>Parts of split incidents (R10).</summary>
    public DbSet<SplitPart> SplitParts => Set<SplitPart>();

    /// <summary>Files of incidents; their content lies in the file store.</summary>
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>Incidents that are being typed.</summary>
    public DbSet<Draft> Drafts => Set<Draft>();

    /// <summary>Views of the queue that people keep for themselves.</summary>
    public DbSet<SavedView> SavedViews => Set<SavedView>();

    /// <summary>What engineers were told of open clocks (R16).</summary>
    public DbSet<ResponseNotice> ResponseNotices => Set<ResponseNotice>();

    /// <summary>Whether a mail was added that the job that sends does not know of yet.</summary>
    internal bool HasNewMail { get; set; }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>().HavePrecision(6);
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<IncidentNumber>().HaveConversion<IncidentNumberConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(SupportDbContext).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(Entity))))
            ConfigureEntity(builder, entity.ClrType);
    }

    private static void ConfigureEntity(ModelBuilder builder, Type type)
    {
        var entity = builder.Entity(type);
        entity.Property(nameof(Entity.Id)).ValueGeneratedNever();
        entity.Property(nameof(Entity.Version)).IsConcurrencyToken();
        entity.Ignore(nameof(Entity.Events));
    }
}
