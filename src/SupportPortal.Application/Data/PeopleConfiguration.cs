#pragma warning disable MA0048 // The tables of people, together.
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Application.People;

namespace SupportPortal.Application.Data;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Id).ValueGeneratedNever();
        // Identity looks for a free address before it saves; of two at once only the index refuses one.
        builder.HasIndex(account => account.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
        builder.HasIndex(account => account.Roles); // Engineers and admins are few among many.
        builder.Property(account => account.DisplayName).HasMaxLength(100);
        builder.Property(account => account.NormalizedName).HasMaxLength(200);
        builder.Property(account => account.Company).HasMaxLength(200);
        builder.Property(account => account.Country).HasMaxLength(2);
        builder.Property(account => account.TimeZone).HasMaxLength(64);
        builder.Property(account => account.Language).HasMaxLength(8);
    }
}

// SQL Server takes at most 900 bytes of key; the lengths that Identity leaves open make more.
internal sealed class LoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.Property(login => login.LoginProvider).HasMaxLength(128);
        builder.Property(login => login.ProviderKey).HasMaxLength(256);
    }
}

internal sealed class TokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.Property(token => token.LoginProvider).HasMaxLength(128);
        builder.Property(token => token.Name).HasMaxLength(128);
    }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(session => session.Id).HasMaxLength(64);
        builder.Property(session => session.SecurityStamp).HasMaxLength(100);
        builder.Property(session => session.Browser).HasMaxLength(200);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(session => session.ExpiresAt);
    }
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.HasKey(key => key.Name);
        builder.Property(key => key.Name).HasMaxLength(200);
    }
}

internal sealed class SetupLinkConfiguration : IEntityTypeConfiguration<SetupLink>
{
    public void Configure(EntityTypeBuilder<SetupLink> builder)
    {
        builder.HasKey(link => link.Hash);
        builder.Property(link => link.Hash).HasMaxLength(64);
    }
}
