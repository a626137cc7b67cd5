using SupportPortal.Application.Attachments;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Search;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Commands;

/// <summary>What commands need beside the portal's own parts.</summary>
internal static class CommandsSetup
{
    /// <summary>Registers it.</summary>
    public static void AddCommands(this IServiceCollection services) => services
        .AddSingleton<EndpointTable>()
        .AddSingleton<ICheck, LedgerCheck>()
        .AddSingleton<ICheck, PaymentCheck>()
        .AddSingleton<ICheck, CardPaymentCheck>()
        .AddSingleton<ICheck, FileCheck>()
        .AddSingleton<ICheck, AuditChainCheck>()
        .AddSingleton<ICheck, SearchCheck>();
}
