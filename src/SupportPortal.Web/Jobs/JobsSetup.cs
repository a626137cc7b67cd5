using SupportPortal.Application.Jobs;

namespace SupportPortal.Web.Jobs;

/// <summary>What the portal does by itself.</summary>
internal static class JobsSetup
{
    /// <summary>Registers the jobs, unless <c>Jobs:Enabled</c> is off for this process.</summary>
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(JobsOptions.Section).Get<JobsOptions>() ?? new JobsOptions();
        if (!options.Enabled)
            return;
        builder.Services
            .AddJob<SendingMail>()
            .AddJob<SealingAudit>()
            .AddJob<NotifyingEngineers>()
            .AddJob<MindingSilence>()
            .AddJob<LapsingParts>()
            .AddJob<GivingPacks>()
            .AddJob<SubmittingPaidDrafts>()
            .AddJob<LapsingOrders>()
            .AddJob<FollowingCardPayments>()
            .AddJob<RemindingOwners>()
            .AddJob<CleaningUp>()
            .AddJob<RemovingUnusedFiles>();
    }

    private static IServiceCollection AddJob<TJob>(this IServiceCollection services)
        where TJob : class, IJob =>
        services.AddSingleton<TJob>().AddHostedService<LeasedJob<TJob>>();
}
