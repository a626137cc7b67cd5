namespace SupportPortal.Web.Commands;

/// <summary>A command of the table.</summary>
/// <param name="Description">What it is called and takes.</param>
/// <param name="Make">Makes it from the portal's services.</param>
internal sealed record KnownCommand(CommandDescription Description, Func<IServiceProvider, ICommand> Make)
{
    /// <summary>A command whose services are those of its constructor.</summary>
    public static KnownCommand Of<TCommand>(CommandDescription description)
        where TCommand : ICommand =>
        new(description, services => ActivatorUtilities.CreateInstance<TCommand>(services));
}
