using Microsoft.Extensions.Options;
using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Mails;

/// <summary>How mails leave the portal.</summary>
internal static class MailSetup
{
    /// <summary>Registers sending by <c>Mail:Host</c>, or into a folder.</summary>
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section)
            .PostConfigure<IOptions<PortalOptions>, IHostEnvironment>(FillIn)
            .ValidateOnStart();
        builder.Services.AddSingleton<ISeller, Seller>();
        builder.Services.AddMail();
    }

    private static void FillIn(MailOptions mail, IOptions<PortalOptions> portal, IHostEnvironment environment)
    {
        mail.FromName = Or(mail.FromName, portal.Value.SellerName);
        mail.ReplyTo = Or(mail.ReplyTo, portal.Value.SupportMail ?? "");
        mail.PickupFolder = Path.Combine(
            environment.ContentRootPath, Or(mail.PickupFolder, Path.Combine(portal.Value.DataFolder, "mail")));
    }

    private static string Or(string value, string otherwise) => value is "" ? otherwise : value;
}
