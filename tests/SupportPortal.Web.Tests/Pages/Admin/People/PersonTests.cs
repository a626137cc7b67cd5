using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.People;

[Rule("R37")]
public sealed class PersonTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Engineer = "Support engineer: works the queue and every incident";
    private const string Admin = "Admin: decides on money, access, calendars, catalogue and people";

    [Fact, Rule("R38")]
    public async Task Gets_roles_that_count_on_the_next_request_and_stand_in_the_audit()
    {
        var (admin, customer) = (await portal.SignInAsync(DemoAccounts.Admin), await portal.SignInAsync(DemoAccounts.Customer));
        Assert.Equal(404, (await customer.GetAsync("/admin/people")).Status);

        var page = await (await admin.GetAsync(Address(DemoAccounts.Customer))).SubmitAsync("Save the roles", (Admin, "on"));

        Assert.Contains("Anna Brzezińska now has these roles: Customer, Admin.", page.Text);
        Assert.Equal(200, (await customer.GetAsync("/admin/people")).Status);
        await using var db = await portal.Contexts.CreateDbContextAsync();
        var entry = await db.AuditEntries.SingleAsync(one => one.What == "RolesChanged" && one.Subject == DemoAccounts.Customer.Id);
        Assert.Equal(DemoAccounts.Admin.Id, entry.By);
        await (await admin.GetAsync(Address(DemoAccounts.Customer))).SubmitAsync("Save the roles", (Admin, "off"));
    }

    [Fact]
    public async Task Stays_an_admin_when_there_is_no_other()
    {
        var page = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(Address(DemoAccounts.Admin))).SubmitAsync("Save the roles", (Admin, "off"));
        Assert.Equal(409, page.Status);
        Assert.Contains("You are the only admin. Make somebody else an admin first.", page.Errors);
    }

    [Fact]
    public async Task Does_not_exist_under_another_number() =>
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/people/{Guid.Empty}")).Status);

    private static string Address(DemoAccount account) => $"/admin/people/{account.Id}";
}
