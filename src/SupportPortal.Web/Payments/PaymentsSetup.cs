using Microsoft.Extensions.Options;
using SupportPortal.Application.Payments;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Payments;

/// <summary>Reads and checks the section <c>Payments</c>, and puts together what takes payments.</summary>
internal static class PaymentsSetup
{
    private static readonly string[] Methods = [InvoicePayment.Method, CardPayment.Method];

    /// <summary>Registers the payment method, and whoever takes payments by card: also once new orders are paid otherwise, for those that are under way.</summary>
    public static void AddPayments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<StripeOptions>, StripeOptionsCheck>();
        builder.Services.AddOptions<StripeOptions>().BindConfiguration(StripeOptions.Section).ValidateOnStart();
        builder.Services.AddOptions<PaymentsOptions>().BindConfiguration(PaymentsOptions.Section)
            .Validate(payments => Methods.Contains(payments.Method, StringComparer.OrdinalIgnoreCase), $"Payments:Method must be one of: {string.Join(", ", Methods)}.")
            .Validate<IOptions<StripeOptions>>((payments, stripe) => !IsByCard(payments) || stripe.Value.IsSetUp, "Payments:Method is card, and Payments:Stripe:SecretKey is empty.")
            .Validate(payments => !IsByCard(payments) || !string.IsNullOrWhiteSpace(payments.CardQuestions), "Payments:Method is card, and Payments:CardQuestions is empty: people need an address for questions about a card payment.")
            .ValidateOnStart();
        builder.Services.AddSingleton<IPaymentMethod>(services =>
            IsByCard(services.GetRequiredService<IOptions<PaymentsOptions>>().Value) ? ActivatorUtilities.CreateInstance<HostedCardPayment>(services) : new InvoicePayment());
        builder.Services.AddSingleton<CardDesk>().AddSingleton<StripeNotices>();
        var stripe = builder.Configuration.GetSection(StripeOptions.Section).Get<StripeOptions>() ?? new StripeOptions();
        if (stripe.IsSetUp)
            builder.Services.AddSingleton<IHostedCheckout, StripeCheckout>();
    }

    /// <summary>Puts the address for notices in its place, where payments by card can be taken.</summary>
    public static void MapPayments(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<StripeOptions>>().Value.IsSetUp)
            app.MapStripeNotices();
    }

    private static bool IsByCard(PaymentsOptions payments) => string.Equals(payments.Method, CardPayment.Method, StringComparison.OrdinalIgnoreCase);
}
