using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Web.Payments;

namespace SupportPortal.Web.Pages;

/// <summary>The accepted ways to pay, and what nobody will ever ask for (R27); for anybody.</summary>
public sealed class PaySafelyModel(IOptions<PaymentsOptions> payments, IOptions<PortalOptions> portal) : PageModel
{
    public IReadOnlyList<string> Ways => payments.Value.Ways;

    public string Seller => portal.Value.SellerName;

    /// <summary>The monitored address for everything else.</summary>
    public string? SupportMail => portal.Value.SupportMail;

    /// <summary>The address of whoever takes card payments.</summary>
    public string? CardQuestions => payments.Value.CardQuestions;

    /// <summary>The same as a link.</summary>
    public string? CardQuestionsLink => CardQuestions is { } address && address.Contains('@', StringComparison.Ordinal) ? $"mailto:{address}" : CardQuestions;
}
