using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SupportPortal.Application.Mail;

/// <summary>Registers what sends mails.</summary>
public static class MailServices
{
    /// <summary>Registers sending over the server of <see cref="MailOptions"/>, or into its folder; the caller registers <see cref="ISeller"/>.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddSingleton<MailSender>()
        .AddSingleton<MailTexts>()
        .AddSingleton<SendMail>()
        .AddSingleton<PickedUpMails>()
        .AddSingleton<IMailTransport>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.Host is ""
            ? ActivatorUtilities.CreateInstance<PickupTransport>(provider)
            : ActivatorUtilities.CreateInstance<SmtpTransport>(provider));
}
