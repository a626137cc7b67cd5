using SupportPortal.Web;
using SupportPortal.Web.Commands;
using SupportPortal.Web.Security;
using SupportPortal.Web.Stores;

if (CommandRun.IsAsked(args))
    return await CommandRun.RunAsync(args, Terminal.OfProcess());
var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();
var app = builder.Build();
await app.PrepareStoreAsync();
await app.PrepareFirstPeopleAsync();
app.UsePortal();
await app.RunAsync();
return ExitCode.Done;
