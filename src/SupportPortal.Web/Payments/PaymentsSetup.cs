using Microsoft.Extensions.Options;
using SupportPortal.Application.Payments;

namespace SupportPortal.Web.Payments;

/// <summary>Reads and checks the section <c>Payments</c>.</summary>
internal static class PaymentsSetup
{
    // A hosted checkout adds its line here.
    private static readonly IPaymentMethod[] Methods = [new InvoicePayment()];

    /// <summary>Registers the payment method.</summary>
    public static void AddPayments(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PaymentsOptions>().BindConfiguration(PaymentsOptions.Section)
            .Validate(payments => Find(payments) is not null, $"Payments:Method must be one of: {string.Join(", ", Methods.Select(method => method.Name))}.")
            .ValidateOnStart();
        builder.Services.AddSingleton(services => Find(Of(services))!);
    }

    private static PaymentsOptions Of(IServiceProvider services) => services.GetRequiredService<IOptions<PaymentsOptions>>().Value;

    private static IPaymentMethod? Find(PaymentsOptions payments) =>
        Array.Find(Methods, method => string.Equals(method.Name, payments.Method, StringComparison.OrdinalIgnoreCase));
}
