using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.People;
using SupportPortal.Web.Commands;
using TestStores = SupportPortal.Application.Tests.Data.Stores;

namespace SupportPortal.Web.Tests.Commands;

public sealed class CreateAdminTests
{
    [Theory, OnEachStore]
    public async Task Makes_an_admin_with_the_password_that_is_piped_in(Store kind)
    {
        await using var store = await TestStores.EmptyAsync(kind);

        var typed = await Typed.OnAsync(store.Options, "correct horse battery staple\n", ["create-admin", "boss@example.com", "--name", "The Boss"]);

        Assert.Equal((ExitCode.Done, "boss@example.com is an admin."), (typed.Code, typed.Output.Trim()));
        await using var db = store.Open();
        var account = await db.Users.SingleAsync();
        Assert.Equal(("The Boss", Roles.Admin, true), (account.DisplayName, account.Roles, account.EmailConfirmed));
    }

    [Theory]
    [InlineData("short\n", "boss@example.com")]
    [InlineData("", "boss@example.com")]
    [InlineData("correct horse battery staple\n", "not an address")]
    public async Task Refuses_in_a_sentence_what_is_no_password_or_no_address(string password, string address)
    {
        await using var store = await TestStores.EmptyAsync(Store.Sqlite);

        var typed = await Typed.OnAsync(store.Options, password, ["create-admin", address]);

        Assert.Equal(ExitCode.Failed, typed.Code);
        Assert.EndsWith(".", Assert.Single(typed.Complaint.Trim().Split('\n')), StringComparison.Ordinal);
    }
}
