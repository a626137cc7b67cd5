using System.Globalization;
using Serilog;
using Serilog.Settings.Configuration;
using ILogger = Serilog.ILogger;

namespace SupportPortal.Web.Logging;

/// <summary>Where the log goes: the console, and a file a day when <c>Logging:File</c> names one.</summary>
internal static class PortalLogging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    /// <summary>Puts Serilog in place of the built-in providers; levels come from <c>Serilog:MinimumLevel</c>.</summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var log = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration, new ConfigurationReaderOptions(typeof(ILogger).Assembly))
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
        if (builder.Configuration["Logging:File"] is { Length: > 0 } file)
            log.WriteTo.File(file, rollingInterval: RollingInterval.Day, formatProvider: CultureInfo.InvariantCulture);
        builder.Logging.ClearProviders().AddSerilog(log.CreateLogger(), dispose: true);
    }
}
