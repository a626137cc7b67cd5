using SupportPortal.Web;
using SupportPortal.Web.Stores;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();
var app = builder.Build();
await app.PrepareStoreAsync();
app.UsePortal();
await app.RunAsync();
