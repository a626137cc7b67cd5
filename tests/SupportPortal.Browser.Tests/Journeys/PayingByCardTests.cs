using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

/// <summary>Every page of paying by card, looked over as the others are; and the way from an incident to its payment and back.</summary>
[Collection(OnePortal.Name)]
[Rule("R27")]
public sealed class PayingByCardTests(CardPortal card) : IClassFixture<CardPortal>
{
    [ChromiumFact]
    public async Task A_customer_pays_for_an_incident_by_card_and_it_is_submitted()
    {
        const string title = "Replication stops at noon";
        await using var customer = await SignedInAsync(DemoAccounts.Customer);
        await customer.OpenAsync("/incidents/new?q=windows+server+2022");
        await customer.FollowAsync("Windows Server 2022");
        await customer.PressAsync("Continue with Windows Server 2022");
        await customer.ChooseAsync("Something does not work as it should");
        await customer.FillAsync("Title", title);
        await customer.FillAsync("Description", "It stops every day; event 5002, then 4012.");
        await customer.PressAsync("Continue to plan");
        var draft = PathOf(customer).Split('/')[3];
        await OrderAsync(customer, $"/orders/new?draft={draft}");
        await customer.OpenAsync($"/incidents/new/{draft}/severity");
        await customer.ChooseAsync("Minimum business impact");
        await customer.PressAsync("Continue to contacts and files");
        await customer.PressAsync("Continue to the review");
        await customer.PressAsync("Submit it when the order is paid");

        await customer.PressAsync("Pay by card");
        await customer.SeesHeadingAsync("A page for cards");
        await customer.FollowAsync("Pay now");

        await customer.SeesAsync("Your payment is confirmed: the incidents are yours.");
        await Assertions.Expect(customer.Page.GetByText("5 of 5 left").Or(customer.Page.GetByText("4 of 5 left")).First).ToBeVisibleAsync();
        await SubmittedAsync(customer, title);
    }

    [ChromiumTheory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Is_accessible_and_fits_whatever_becomes_of_the_payment(bool dark, bool narrow)
    {
        await using var customer = await SignedInAsync(DemoAccounts.Customer, dark, narrow);
        await customer.OpenAsync("/pay-safely");
        var order = await OrderAsync(customer, "/orders/new");
        await customer.OpenAsync($"{order}/pay");
        await customer.PressAsync("Go on to 127.0.0.1");
        await customer.FollowAsync("Come back unpaid");
        await customer.SeesAsync("Nothing was paid.");
        await customer.PressAsync("Pay by card");
        await customer.FollowAsync("Come back before the notice");
        await customer.SeesAsync("We wait for the confirmation of your payment.");
        card.Stripe.Pay(LatestPage);
        await customer.FollowAsync("Look again");
        await customer.SeesAsync("Your payment is confirmed");

        await using var admin = await SignedInAsync(DemoAccounts.Admin, dark, narrow);
        await admin.OpenAsync($"/admin{order}");
        await admin.FollowAsync("5 of 5 left");
        await admin.FollowAsync("Refund");
        await admin.SeesAsync("give the money back at the provider");

        await PayLateAsync(customer);
        await admin.OpenAsync("/admin");
        await admin.FollowAsync("Money by card for an order that was over");
        await admin.PressAsync("I have given it back");
        await admin.SeesAsync("Give a reason.");
        await admin.FillAsync("Reason", "All of it, today.");
        await admin.PressAsync("I have given it back");
        await admin.SeesAsync("It is noted that the money went back");
    }

    private async Task PayLateAsync(Person customer)
    {
        var order = await OrderAsync(customer, "/orders/new");
        await customer.PressAsync("Pay by card");
        var page = LatestPage;
        await customer.OpenAsync($"{order}/cancel");
        await customer.PressAsync("Cancel the order");
        await card.TellAsync(card.Stripe.Pay(page));
        await customer.OpenAsync(order);
        await customer.SeesAsync("somebody looks into it");
    }

    private Uri LatestPage => card.Stripe.LatestPage;

    private async Task<Person> SignedInAsync(DemoAccount who, bool dark = false, bool narrow = false)
    {
        var person = await card.Portal.SomebodyAsync(dark, narrow);
        await person.SignInAsync(who.Email);
        return person;
    }

    private static async Task<string> OrderAsync(Person customer, string address)
    {
        await customer.OpenAsync(address);
        await customer.ChooseAsync("5-pack");
        await customer.PressAsync("Place the order");
        await customer.SeesAsync("Your order is placed.");
        return PathOf(customer);
    }

    // The portal submits it by itself, soon.
    private static async Task SubmittedAsync(Person customer, string title)
    {
        for (var look = 0; look < 30 && await customer.Page.GetByRole(AriaRole.Link, new() { Name = title }).CountAsync() == 0; look++)
        {
            await customer.Page.GotoAsync("/incidents");
            await customer.Page.WaitForTimeoutAsync(500);
        }
        await customer.FollowAsync(title);
        await customer.SeesHeadingAsync(title);
    }

    private static string PathOf(Person person) => new Uri(person.Page.Url).AbsolutePath;
}
