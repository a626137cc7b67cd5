using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

[Collection(OnePortal.Name)]
public sealed class FirstVisitTests(BrowserPortal portal)
{
    [ChromiumFact]
    public async Task Shows_the_demonstration_sign_ins_and_lets_each_of_them_in()
    {
        foreach (var account in DemoAccounts.All)
        {
            await using var person = await portal.SomebodyAsync();
            await person.SignInAsync(account.Email);
            await person.SeesAsync(account.Name);
        }
    }
}
