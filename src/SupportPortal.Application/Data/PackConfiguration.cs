#pragma warning disable MA0048 // A pack and what belongs to it.
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.People;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Data;

internal sealed class PackConfiguration : IEntityTypeConfiguration<Pack>
{
    public void Configure(EntityTypeBuilder<Pack> builder)
    {
        builder.Property(pack => pack.WaitsFor).HasMaxLength(EmailAddress.Most);
        builder.HasIndex(pack => pack.OwnerId);
        builder.HasIndex(pack => pack.WaitsFor);
        builder.HasIndex(pack => new { pack.LastDay, pack.Id });
        builder.HasOne<Order>().WithMany().HasForeignKey(pack => pack.OrderId).OnDelete(DeleteBehavior.Restrict);
        // An entry keeps the size, which therefore can't be changed under it: so a balance above it is refused (R20).
        builder.HasMany(pack => pack.Ledger).WithOne().HasForeignKey(entry => new { entry.PackId, entry.PackSize })
            .HasPrincipalKey(pack => new { pack.Id, pack.Size }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(pack => pack.CoOwners).WithOne().HasForeignKey(owner => owner.PackId).OnDelete(DeleteBehavior.Cascade);
        // What is left is the sum of the ledger and stands nowhere else: a pack without it would look used up.
        builder.Navigation(pack => pack.Ledger).AutoInclude();
        builder.Navigation(pack => pack.CoOwners).AutoInclude();
        builder.OwnsOne(pack => pack.Recovery, recovery =>
        {
            recovery.HasIndex(one => one.ObjectedAt);
            recovery.Property(one => one.FromAddress).HasMaxLength(EmailAddress.Most);
            recovery.Property(one => one.Objection).HasMaxLength(LedgerCause.MostReason);
        });
        builder.Ignore(pack => pack.Balance).Ignore(pack => pack.SuggestsCoOwner);
    }
}

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        // The backstop of R20, whatever the code does: each entry begins with what the one before it left, and adds up to
        // nothing below zero or above the size.
        builder.ToTable("LedgerEntries", table =>
        {
            table.HasCheckConstraint("CK_LedgerEntries_Balance", "\"BalanceAfter\" >= 0 AND \"BalanceAfter\" <= \"PackSize\"");
            table.HasCheckConstraint("CK_LedgerEntries_Sum", "\"BalanceAfter\" = \"BalanceBefore\" + \"Change\"");
            table.HasCheckConstraint(
                "CK_LedgerEntries_Chain",
                "(\"Sequence\" = 1 AND \"Previous\" IS NULL AND \"BalanceBefore\" = 0) OR (\"Sequence\" > 1 AND \"Previous\" IS NOT NULL AND \"Previous\" = \"Sequence\" - 1)");
        });
        // The size is in it so that one index serves this key and the pack's.
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(entry => new { entry.PackId, entry.PackSize, entry.Previous, entry.BalanceBefore })
            .HasPrincipalKey(entry => new { entry.PackId, entry.PackSize, entry.Sequence, entry.BalanceAfter }).OnDelete(DeleteBehavior.Restrict)
            .HasConstraintName("FK_LedgerEntries_Chain");
        builder.HasKey(entry => new { entry.PackId, entry.Sequence });
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.Property(entry => entry.Reason).HasMaxLength(LedgerCause.MostReason);
        // One submission uses once, one billing decision returns once (R23, R24).
        builder.HasIndex(entry => new { entry.CauseId, entry.Kind }).IsUnique();
        builder.HasIndex(entry => entry.IncidentId);
        builder.HasIndex(entry => new { entry.Kind, entry.On });
    }
}

internal sealed class CoOwnerConfiguration : IEntityTypeConfiguration<CoOwner>
{
    public void Configure(EntityTypeBuilder<CoOwner> builder)
    {
        builder.ToTable("CoOwners");
        builder.HasKey(owner => new { owner.PackId, owner.PersonId });
        builder.HasIndex(owner => owner.PersonId);
    }
}

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.Property(order => order.NumberWritten).HasMaxLength(OrderConfirmationNumber.Most);
        builder.Property(order => order.NumberNormalized).HasMaxLength(OrderConfirmationNumber.Most);
        builder.Property(order => order.PurchaserEmail).HasMaxLength(EmailAddress.Most);
        builder.Property(order => order.PurchaserEmailNormalized).HasMaxLength(EmailAddress.Most);
        builder.Property(order => order.PurchaserName).HasMaxLength(200);
        builder.Property(order => order.Company).HasMaxLength(200);
        builder.Property(order => order.Currency).HasMaxLength(3);
        builder.Property(order => order.Jurisdiction).HasMaxLength(Jurisdiction.Most);
        builder.HasOne<TaxExemption>().WithMany().HasForeignKey(order => order.ExemptionId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(order => order.IsTaxExempt);
        builder.Property(order => order.Amount).HasPrecision(18, 2);
        builder.HasIndex(order => order.NumberNormalized).IsUnique();
        builder.HasIndex(order => order.PurchaserEmailNormalized);
        builder.Property(order => order.PaymentMethod).HasMaxLength(32);
        builder.Property(order => order.CancelReason).HasMaxLength(LedgerCause.MostReason);
        builder.HasIndex(order => new { order.RecordedAt, order.Id });
        // A form sent twice at once makes one order.
        builder.HasIndex(order => new { order.BuyerId, order.PlacedWith }).IsUnique();
        builder.HasIndex(order => new { order.State, order.PayableUntil });
        builder.HasIndex(order => order.SubmissionDueAt);
        builder.Ignore(order => order.Number);
    }
}

internal sealed class CardPaymentConfiguration : IEntityTypeConfiguration<CardPayment>
{
    public void Configure(EntityTypeBuilder<CardPayment> builder)
    {
        builder.Property(payment => payment.Amount).HasPrecision(18, 2);
        builder.Property(payment => payment.Currency).HasMaxLength(3);
        builder.Property(payment => payment.Total).HasPrecision(18, 2);
        builder.Property(payment => payment.TotalCurrency).HasMaxLength(3);
        builder.Property(payment => payment.Session).HasMaxLength(CardPayment.MostNumber);
        builder.Property(payment => payment.Page).HasMaxLength(CardPayment.MostPage);
        builder.Property(payment => payment.Reference).HasMaxLength(CardPayment.MostNumber);
        builder.Property(payment => payment.Reason).HasMaxLength(LedgerCause.MostReason);
        builder.HasOne<Order>().WithMany().HasForeignKey(payment => payment.OrderId).OnDelete(DeleteBehavior.Restrict);
        // An order is paid once, whatever the code does.
        builder.HasIndex(payment => payment.PaidOrder).IsUnique();
        builder.HasIndex(payment => new { payment.OrderId, payment.BegunAt });
        builder.HasIndex(payment => payment.LookAt);
        builder.HasIndex(payment => payment.AskedAt);
        builder.Ignore(payment => payment.PaysTheOrder).Ignore(payment => payment.IsUnderWay).Ignore(payment => payment.IsQuestioned);
    }
}

internal sealed class PlanPriceConfiguration : IEntityTypeConfiguration<PlanPrice>
{
    public void Configure(EntityTypeBuilder<PlanPrice> builder)
    {
        builder.ToTable("Prices");
        builder.Property(price => price.Amount).HasPrecision(18, 2);
        builder.Property(price => price.Currency).HasMaxLength(3);
        builder.HasIndex(price => price.Plan).IsUnique();
        builder.Ignore(price => price.Price);
    }
}

internal sealed class RecoveryRequestConfiguration : IEntityTypeConfiguration<RecoveryRequest>
{
    public void Configure(EntityTypeBuilder<RecoveryRequest> builder)
    {
        builder.Property(request => request.NumberWritten).HasMaxLength(OrderConfirmationNumber.Most);
        builder.Property(request => request.NumberNormalized).HasMaxLength(OrderConfirmationNumber.Most);
        builder.Property(request => request.Company).HasMaxLength(RecoveryClaim.MostCompany);
        builder.Property(request => request.Relation).HasMaxLength(RecoveryClaim.MostRelation);
        builder.Property(request => request.Reason).HasMaxLength(LedgerCause.MostReason);
        builder.OwnsOne(request => request.Proof, proof =>
        {
            proof.Property(file => file.FileName).HasMaxLength(200);
            proof.Property(file => file.ContentType).HasMaxLength(100);
            proof.Property(file => file.Sha256).HasMaxLength(64);
        });
        builder.HasOne<Pack>().WithMany().HasForeignKey(request => request.PackId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(request => request.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(request => request.NumberNormalized);
        // Of a form sent twice at once, one claim waits; decided ones stay.
        builder.HasIndex(request => new { request.AskedBy, request.NumberNormalized }).IsUnique().HasFilter("\"State\" = 1");
        builder.HasIndex(request => new { request.State, request.AskedAt });
    }
}
