namespace SupportPortal.Web.Commands;

/// <summary>A command for whoever runs the portal.</summary>
internal interface ICommand
{
    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel);
}
