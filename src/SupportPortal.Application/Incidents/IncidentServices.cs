using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;

namespace SupportPortal.Application.Incidents;

/// <summary>Registers the deeds on drafts and incidents, and what is read of them.</summary>
public static class IncidentServices
{
    /// <summary>Registers them; the store and the file store come from elsewhere.</summary>
    public static IServiceCollection AddIncidents(this IServiceCollection services)
    {
        services.TryAddSingleton(ServiceTerms.Default);
        return services.AddIntake().AddCustomersSide().AddQueue();
    }

    private static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddSingleton<SaveDraft>()
        .AddSingleton<AttachToDraft>()
        .AddSingleton<DetachFromDraft>()
        .AddSingleton<DiscardDraft>()
        .AddSingleton<SubmitIncident>()
        .AddSingleton<FindIntake>()
        .AddSingleton<FindSubmitted>()
        .AddSingleton<FindCustomers>()
        .AddSingleton<ListDrafts>()
        .AddSingleton<RaiseIncident>()
        .AddSingleton<FindReopenRefusal>();

    private static IServiceCollection AddCustomersSide(this IServiceCollection services) => services
        .AddSingleton<ListOwnIncidents>()
        .AddSingleton<ReadIncident>()
        .AddSingleton<FindAttachment>()
        .AddSingleton<WriteMessage>()
        .AddSingleton<RemoveText>()
        .AddSingleton<RemoveTitle>()
        .AddSingleton<RemoveImpact>()
        .AddSingleton<FindCopies>()
        .AddSingleton<FindPackTrap>()
        .AddSingleton<ListUnusableReturns>()
        .AddSingleton<RemoveFile>()
        .AddSingleton<ProposeDefinition>()
        .AddSingleton<AgreeOnDefinition>()
        .AddSingleton<ContradictAgreement>()
        .AddSingleton<AcceptSolution>()
        .AddSingleton<RejectSolution>()
        .AddSingleton<CloseAtRequest>()
        .AddSingleton<ChangeSeverity>()
        .AddSingleton<RequestSeverity>()
        .AddSingleton<PreviewSeverity>()
        .AddSingleton<ChooseSupportHours>()
        .AddSingleton<PreferContact>()
        .AddSingleton<UndoBusinessHours>()
        .AddSingleton<AddParticipant>()
        .AddSingleton<RemoveParticipant>();

    private static IServiceCollection AddQueue(this IServiceCollection services) => services
        .AddSingleton<KnownCalendars>()
        .AddSingleton<IncidentQueue>()
        .AddSingleton<QueueChoices>()
        .AddSingleton<SavedViews>()
        .AddSingleton<SaveView>()
        .AddSingleton<TakeNext>()
        .AddSingleton<TakeIncident>()
        .AddSingleton<AssignIncidents>()
        .AddSingleton<PassOnIncident>()
        .AddSingleton<ReleaseIncident>()
        .AddSingleton<ReplyToCustomer>()
        .AddSingleton<WriteNote>()
        .AddSingleton<LogCall>()
        .AddSingleton<PlanContact>()
        .AddSingleton<LogAgreement>()
        .AddSingleton<SuggestSolution>()
        .AddSingleton<CloseAsResolved>()
        .AddSingleton<CloseAsUnresolved>()
        .AddSingleton<LowerSeverity>()
        .AddSingleton<AnswerSeverityRequest>()
        .AddSingleton<MoveToBusinessHours>();
}
