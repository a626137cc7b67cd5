using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Payments;
using SupportPortal.Web.Payments;

namespace SupportPortal.Web.Pages;

/// <summary>The accepted ways to pay, and what nobody will ever ask for (R27); for anybody.</summary>
public sealed class PaySafelyModel(IOptions<PaymentsOptions> payments, IOptions<PortalOptions> portal, IPaymentMethod method, IHostedCheckout checkout) : PageModel
{
    public IReadOnlyList<string> Ways => payments.Value.Ways;

    /// <summary>Where cards are paid with; null where orders are not paid by card.</summary>
    public string? CardHost => method.IsConfirmedByAdmin ? null : checkout.Origin?.Host;

    public string Seller => portal.Value.SellerName;

    /// <summary>The monitored address for everything else.</summary>
    public string? SupportMail => portal.Value.SupportMail;

    /// <summary>The address of whoever takes card payments.</summary>
    public string? CardQuestions => payments.Value.CardQuestions;

    /// <summary>The same as a link.</summary>
    public string? CardQuestionsLink => CardQuestions is { } address && address.Contains('@', StringComparison.Ordinal) ? $"mailto:{address}" : CardQuestions;
}
