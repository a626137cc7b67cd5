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

// Mapped here: the framework would look for its schema's version in services that neither the commands nor the tools have.
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("Passkeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(Passkey.LongestKey);
        builder.Property(passkey => passkey.Name).HasMaxLength(Passkey.LongestName);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasIndex(passkey => passkey.Id).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AuthenticatorConfiguration : IEntityTypeConfiguration<Authenticator>
{
    public void Configure(EntityTypeBuilder<Authenticator> builder)
    {
        builder.HasKey(app => app.AccountId);
        builder.Property(app => app.LastStep).IsConcurrencyToken(); // A code that is sent twice at once counts once.
        builder.Property(app => app.SealedKey).HasMaxLength(500);
        builder.HasOne<Account>().WithMany().HasForeignKey(app => app.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.HasKey(code => new { code.AccountId, code.Hash });
        builder.Property(code => code.Hash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(code => code.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SignInTryConfiguration : IEntityTypeConfiguration<SignInTry>
{
    public void Configure(EntityTypeBuilder<SignInTry> builder)
    {
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Device).HasMaxLength(SignInTry.LongestDevice);
        builder.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(one => new { one.AccountId, one.At });
        builder.HasIndex(one => one.At);
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
