using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using SupportPortal.Application;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.FirstRun;
using SupportPortal.Domain;

namespace SupportPortal.Web.Stores;

/// <summary>Where the portal keeps its data and files, as the configuration says.</summary>
internal static class StoreSetup
{
    /// <summary>Registers the store and the folder of attachments.</summary>
    public static void AddStores(this WebApplicationBuilder builder)
    {
        var data = DataFolder(builder);
        builder.Services.AddStore(ReadStore(builder.Configuration, data));
        builder.Services.AddOptions<FilesOptions>()
            .BindConfiguration(FilesOptions.Section)
            .PostConfigure(files => files.Folder = files.Folder.Length == 0 ? Path.Combine(data, "files") : files.Folder)
            .Validate(files => files.MaxMegabytes is >= 1 and <= 1024, "Files:MaxMegabytes must be 1 to 1024.")
            .ValidateOnStart();
        builder.Services.AddSingleton<IFileStore, FolderFileStore>();
        builder.Services.AddSingleton<RemoveUnusedFiles>();
        builder.Services.AddDeeds();
    }

    /// <summary>
    /// Brings the embedded store up to date and seeds a new one; a server is migrated by command, so there the start stops
    /// with a sentence when something is pending.
    /// </summary>
    /// <exception cref="OptionsValidationException">The server's schema is older than this binary.</exception>
    public static async Task PrepareStoreAsync(this WebApplication app)
    {
        var migration = app.Services.GetRequiredService<StoreMigration>();
        if (app.Services.GetRequiredService<StoreOptions>().Kind == Store.Sqlite)
            await migration.MigrateAsync(CancellationToken.None);
        else if ((await migration.PendingAsync(CancellationToken.None)).Count > 0)
            throw new OptionsValidationException(StoreOptions.Section, typeof(StoreOptions), ["The store has an older schema: run the command 'migrate' first, once, on any node."]);
        var portal = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value;
        var moment = Moment.Of(Actor.System, app.Services.GetRequiredService<IClock>().GetCurrentInstant(), portal.SellerZone);
        await app.Services.GetRequiredService<SeedPortal>().HandleAsync(moment, CancellationToken.None);
    }

    private static StoreOptions ReadStore(ConfigurationManager configuration, string data)
    {
        var options = configuration.GetSection(StoreOptions.Section).Get<StoreOptions>() ?? new StoreOptions();
        if (options.Kind == Store.Sqlite && options.ConnectionString.Length == 0)
            options.ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, "portal.db") }.ConnectionString;
        var faults = options.Faults().ToList();
        return faults.Count == 0 ? options : throw new OptionsValidationException(StoreOptions.Section, typeof(StoreOptions), faults);
    }

    private static string DataFolder(WebApplicationBuilder builder)
    {
        var portal = builder.Configuration.GetSection(PortalOptions.Section).Get<PortalOptions>() ?? new PortalOptions();
        return Path.Combine(builder.Environment.ContentRootPath, portal.DataFolder);
    }
}
