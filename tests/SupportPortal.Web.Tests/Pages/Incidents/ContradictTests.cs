using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class ContradictTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R4")]
    public async Task Makes_an_agreement_logged_on_a_call_count_no_longer()
    {
        var number = await portal.AProposedDefinitionAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.LogAgreement(1, "Anna", moment.At, moment));

        var form = await (await portal.ShowAsync(number)).FollowAsync("That was not agreed");
        var page = await form.SubmitAsync("Contradict the agreement", ("What is not so?", "I said a week."));

        Assert.Contains("Agreed on a call by Anna, as Jonas Ek logged", form.Text);
        Assert.False((await portal.FindAsync(number)).LatestDefinition!.IsAgreed);
        Assert.Contains("Agreement contradicted by Anna Brzezińska: I said a week.", page.Text);
    }

    [Fact]
    public async Task Needs_a_logged_agreement() =>
        Assert.Contains("There is no logged agreement to contradict.", (await portal.ShowAsync(await portal.AnIncidentAsync(), "/contradict")).Text);
}
