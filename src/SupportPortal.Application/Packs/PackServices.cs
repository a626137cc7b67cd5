using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Registers the deeds on packs, orders and recoveries.</summary>
public static class PackServices
{
    /// <summary>Registers them; the store, files, seller and data protection come from elsewhere.</summary>
    public static IServiceCollection AddPacks(this IServiceCollection services)
    {
        services.TryAddSingleton(PackTerms.Default);
        return services
            .AddSingleton<ObjectionLinks>()
            .AddSingleton<RecoveryMails>()
            .AddSingleton<EnterOrder>()
            .AddSingleton<ImportOrders>()
            .AddSingleton<GivePacks>()
            .AddSingleton<NameCoOwner>()
            .AddSingleton<RemoveCoOwner>()
            .AddSingleton<RequestRecovery>()
            .AddSingleton<FindPacks>()
            .AddSingleton<ApproveRecovery>()
            .AddSingleton<RefuseRecovery>()
            .AddSingleton<RecoverWithoutRequest>()
            .AddSingleton<ObjectToRecovery>()
            .AddSingleton<DecideObjection>()
            .AddSingleton<HandOverIncident>()
            .AddSingleton<ExtendPack>()
            .AddSingleton<CorrectPack>()
            .AddSingleton<ReadStatement>()
            .AddSingleton<ListOwnPacks>()
            .AddSingleton<ListOrders>()
            .AddSingleton<ListWaitingDecisions>()
            .AddSingleton<ReadPackFile>();
    }
}
