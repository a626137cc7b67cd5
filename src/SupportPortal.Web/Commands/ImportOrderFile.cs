using SupportPortal.Application.Packs;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Imports orders from a CSV file (R26).</summary>
internal sealed class ImportOrderFile(ImportOrders import, SystemMoment now, Reader reader) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "import-orders", "Imports orders from a CSV file: all or none, and once, however often it is run.",
        [new("preview", "only tells what would be imported")],
        "FILE");

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        await using var file = InputFile.Open(line.Argument);
        var text = await OrderFileText.ReadAsync(file, cancel);
        var plan = await import.PreviewAsync(text, now.Get(), cancel);
        foreach (var bad in plan.Bad)
            terminal.Complain(FormattableString.Invariant($"line {bad.Line}: {RefusalSentences.Of(bad.Why, reader)}"));
        if (plan.WhyNot() is { } no)
        {
            terminal.Complain(RefusalSentences.Of(no, reader));
            return ExitCode.Failed;
        }

        if (!line.Has("preview"))
            plan = await import.HandleAsync(text, now.Get(), cancel);
        terminal.Say($"{(line.Has("preview") ? "would be imported" : "imported")}: {plan.New.Count}, known already: {plan.AlreadyThere}");
        return ExitCode.Done;
    }
}
