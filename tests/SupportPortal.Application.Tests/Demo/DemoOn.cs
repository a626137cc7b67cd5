using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Demo;

/// <summary>The demonstration on a real store, with real files; the process can be killed when it keeps a certain file.</summary>
internal sealed class DemoOn : IFileStore, IClock, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("demo-");
    private readonly FolderFileStore _files;
    private readonly ServiceProvider _services;
    private Instant _now = Given.Noon;

    public DemoOn(TestStore store)
    {
        Store = store;
        _files = new FolderFileStore(Options.Create(new FilesOptions { Folder = _folder.FullName, MaxMegabytes = 1 }));
        _services = new ServiceCollection().AddLogging().AddStore(store.Options).AddPeople().AddIncidents().AddPacks().AddDeeds().AddDemonstration()
            .AddSingleton<IClock>(this).AddSingleton<IFileStore>(this).AddSingleton(new SessionLimits { IdleHours = 24, LongestDays = 14 })
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1)
            .BuildServiceProvider();
    }

    public TestStore Store { get; }

    /// <summary>At which file the process is killed.</summary>
    public string? DiesAt { get; set; }

    public async Task<bool> MakeAsync(Instant now)
    {
        _now = now;
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Demonstration>().HandleAsync("US", DateTimeZoneProviders.Tzdb["America/New_York"], now, CancellationToken.None);
    }

    /// <summary>What the command <c>verify</c> would find.</summary>
    public async Task<List<Fault>> VerifyAsync(Instant now)
    {
        ICheck[] checks = [new LedgerCheck(Store.Contexts), new PaymentCheck(Store.Contexts), new FileCheck(Store.Contexts, this), new AuditChainCheck(Store.Contexts)];
        var faults = new List<Fault>();
        foreach (var check in checks)
            faults.AddRange(await check.RunAsync(new(now, HashFiles: true), CancellationToken.None).ToListAsync());
        return faults;
    }

    public Instant GetCurrentInstant() => _now;

    public Task<StoredFile> SaveAsync(Stream content, string fileName, Moment moment, CancellationToken cancel) =>
        fileName == DiesAt ? throw new IOException("Killed.") : _files.SaveAsync(content, fileName, moment, cancel);

    public Stream Open(Guid id) => _files.Open(id);

    public void Remove(Guid id) => _files.Remove(id);

    public IEnumerable<Guid> All() => _files.All();

    public void Dispose()
    {
        _services.Dispose();
        _folder.Delete(recursive: true);
    }
}
