using SupportPortal.Web;
using SupportPortal.Web.Commands;

return CommandRun.IsAsked(args)
    ? await CommandRun.RunAsync(args, Terminal.OfProcess())
    : await PortalRun.RunAsync(args, Terminal.OfProcess());
