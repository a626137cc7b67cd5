using SupportPortal.Web;
using SupportPortal.Web.Security;
using SupportPortal.Web.Stores;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();
var app = builder.Build();
await app.PrepareStoreAsync();
await app.PrepareDemoAccountsAsync();
app.UsePortal();
await app.RunAsync();
