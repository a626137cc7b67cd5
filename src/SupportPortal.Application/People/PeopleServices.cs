using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>Registers accounts, sessions and the deeds on them.</summary>
public static class PeopleServices
{
    /// <summary>Registers them; <see cref="IClock"/>, <see cref="SessionLimits"/>, <see cref="SecondFactorOptions"/> and the store come from elsewhere.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddKeyRing();
        services.AddIdentityCore<Account>(Configure)
            .AddEntityFrameworkStores<SupportDbContext>()
            .AddTokenProvider<AccountLinks>(AccountLinks.Name);
        // OWASP's figure for PBKDF2 with HMAC-SHA-512.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.AddSingleton<AccountLinks>();
        services.AddSingleton<StartSession>().AddSingleton<EndSessions>().AddSingleton<FindSession>();
        services.AddScoped<Accounts>().AddScoped<CheckPassword>();
        services.AddScoped<RegisterAccount>().AddScoped<ConfirmEmail>().AddScoped<AskForNewPassword>().AddScoped<ResetPassword>();
        services.AddScoped<ChangePassword>().AddScoped<ChangeProfile>().AddScoped<FindProfile>().AddScoped<ChooseMails>().AddScoped<DeleteAccount>().AddScoped<ListSessions>();
        services.AddSingleton<AuthenticatorKeys>().AddSingleton<SecondFactorRule>().AddSingleton<AddAuthenticator>().AddSingleton<RemoveAuthenticator>();
        services.AddSingleton<MakeRecoveryCodes>().AddSingleton<CheckCode>().AddScoped<ShowAgain>().AddSingleton<FindSignInWays>().AddSingleton<ListSignIns>();
        services.AddSingleton<AddPasskey>().AddSingleton<ChangePasskeys>().AddSingleton<UsePasskey>().AddScoped<ChangeAddress>();
        services.AddScoped<FindPeople>().AddScoped<ChangeRoles>().AddScoped<ChangeAccess>();
        services.AddSingleton<FindPartners>().AddSingleton<GrantPartnerStatus>().AddSingleton<WithdrawPartnerStatus>();
        services.AddSingleton<UploadExemption>().AddSingleton<FindExemptions>().AddSingleton<DecideExemption>();
        return services.AddScoped<CreateAdmin>().AddScoped<OfferSetup>().AddScoped<SetUpPortal>();
    }

    private static void AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("SupportPortal");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = new XmlKeys(provider.GetRequiredService<IDbContextFactory<SupportDbContext>>())));
    }

    private static void Configure(IdentityOptions identity)
    {
        // A name of its own for the store, so that an address can change, and be freed, in one place.
        identity.User.AllowedUserNameCharacters = "0123456789abcdef";
        identity.User.RequireUniqueEmail = true;
        identity.Password = new PasswordOptions
        {
            RequiredLength = 12,
            RequiredUniqueChars = 1,
            RequireDigit = false,
            RequireLowercase = false,
            RequireNonAlphanumeric = false,
            RequireUppercase = false,
        };
        identity.Tokens.EmailConfirmationTokenProvider = AccountLinks.Name;
        identity.Tokens.PasswordResetTokenProvider = AccountLinks.Name;
    }
}
