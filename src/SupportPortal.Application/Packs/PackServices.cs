using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;

namespace SupportPortal.Application.Packs;

/// <summary>Registers the deeds on packs, orders and recoveries.</summary>
public static class PackServices
{
    /// <summary>Registers them; the store, files, seller and data protection come from elsewhere.</summary>
    public static IServiceCollection AddPacks(this IServiceCollection services)
    {
        services.TryAddSingleton(ServiceTerms.Default);
        return services
            .AddOrders()
            .AddBuying()
            .AddCardPayments()
            .AddSingleton<ObjectionLinks>()
            .AddSingleton<RecoveryMails>()
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
            .AddSingleton<ListWaitingDecisions>()
            .AddSingleton<ReadPackFile>();
    }

    private static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<EnterOrder>()
        .AddSingleton<ImportOrders>()
        .AddSingleton<ListOrders>()
        .AddSingleton<ReadOrder>();

    private static IServiceCollection AddBuying(this IServiceCollection services)
    {
        services.TryAddSingleton<IPaymentMethod, InvoicePayment>();
        return services
            .AddSingleton<PlaceOrder>()
            .AddSingleton<ConfirmPayment>()
            .AddSingleton<CancelOrder>()
            .AddSingleton<LapseOrders>()
            .AddSingleton<SubmitPaidDrafts>()
            .AddSingleton<ChoosePayer>()
            .AddSingleton<ChooseSubmission>()
            .AddSingleton<RefundPack>()
            .AddSingleton<SetPrice>()
            .AddSingleton<ReadPrices>();
    }

    private static IServiceCollection AddCardPayments(this IServiceCollection services)
    {
        services.TryAddSingleton<IHostedCheckout, NoHostedCheckout>();
        return services
            .AddSingleton<BeginCardPayment>()
            .AddSingleton<HearOfCardPayment>()
            .AddSingleton<FollowCardPayments>()
            .AddSingleton<ReadCardPayment>()
            .AddSingleton<SeeToCardMoney>();
    }
}
