using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SupportPortal.Application.Jobs;
using SupportPortal.Web.Jobs;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Jobs;

public sealed class JobsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Type[] Jobs = [.. typeof(SendingMail).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IJob)))];

    [Fact]
    public async Task All_look_for_work_and_do_it()
    {
        using var working = portal.WithWebHostBuilder(web => web.UseSetting("Jobs:Enabled", "true"));
        Assert.Equal(Jobs.Length, working.Services.GetServices<IHostedService>().Count(hosted => hosted.GetType().Name.StartsWith("LeasedJob", StringComparison.Ordinal)));

        foreach (var type in Jobs)
        {
            var job = (IJob)working.Services.GetRequiredService(type);
            await job.HasWorkAsync(CancellationToken.None);
            await job.RunAsync(CancellationToken.None);
        }
    }

    [Fact]
    public void Have_leases_of_their_own() =>
        Assert.Equal(Jobs.Length, Jobs.Select(job => job.GetProperty(nameof(IJob.Name))!.GetValue(null)).Distinct().Count());
}
