using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

public sealed class SecondFactorContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R38"), Rule("R39")]
    public async Task Is_set_up_with_ten_codes_and_ends_other_sessions(Store kind)
    {
        var given = await StartAsync(kind);
        var (here, there) = (await given.SessionAsync(), await given.SessionAsync());

        var codes = await given.SetUpAsync(here);

        Assert.Equal(10, codes.Count);
        Assert.False(await given.IsOverAsync(here));
        Assert.True(await given.IsOverAsync(there));
        var (audit, mails) = await given.ToldAsync();
        Assert.Equal(["AuthenticatorAdded"], audit);
        Assert.Equal(["AuthenticatorAdded"], mails);
    }

    [Theory, OnEachStore]
    public async Task Takes_each_code_of_the_app_once_also_at_once(Store kind)
    {
        var given = await StartAsync(kind);
        await given.SetUpAsync();
        given.People.Now += Duration.FromMinutes(1);
        var code = given.Code();

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => given.TryAsync(code).RefusalAsync()));

        Assert.Single(tries, refusal => refusal is null);
        Assert.All(tries.OfType<Refusal>(), refusal => Assert.True(refusal is CodeIsWrong or SomeoneElseWasFaster, refusal.ToString()));
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Takes_each_recovery_code_once_also_at_once_and_says_so(Store kind)
    {
        var given = await StartAsync(kind);
        var code = (await given.SetUpAsync())[3].ToLowerInvariant();

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => given.TryAsync(code).RefusalAsync()));

        Assert.Single(tries, refusal => refusal is null);
        Assert.Equal(9, (await given.WaysAsync()).Codes);
        Assert.Contains("RecoveryCodeUsed", (await given.ToldAsync()).Mails);
    }

    [Theory, OnEachStore]
    public async Task Stops_guessing_after_ten_wrong_codes_but_not_the_owner_with_a_recovery_code(Store kind)
    {
        var given = await StartAsync(kind);
        var codes = await given.SetUpAsync();
        for (var guess = 0; guess < CheckCode.MostWrong; guess++)
            Assert.IsType<CodeIsWrong>(await given.TryAsync("000 000").RefusalAsync());
        given.People.Now += Duration.FromMinutes(30);

        Assert.IsType<TooManyWrongCodes>(await given.TryAsync(given.Code()).RefusalAsync());
        Assert.Equal(SignInWay.PasswordAndRecoveryCode, await given.TryAsync(codes[0]));
        Assert.Single((await given.ToldAsync()).Mails, "WrongCodes");
        given.People.Now += Duration.FromMinutes(31);
        Assert.Equal(SignInWay.PasswordAndCode, await given.TryAsync(given.Code()));
    }

    [Theory, OnEachStore]
    public async Task Is_asked_of_the_one_whose_password_was_right_and_of_no_other_account(Store kind)
    {
        var given = await StartAsync(kind);
        await given.SetUpAsync();
        given.People.Now += Duration.FromMinutes(1);
        Assert.IsType<FirstStepIsOver>(await given.TryAsync(given.Code(), stamp: "the stamp before").RefusalAsync());
        var other = await StartAsync(kind);
        Assert.IsType<AuthenticatorOfferIsOver>(await other.AddAsync(given.Offer, given.Code()).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Goes_with_its_codes_and_leaves_the_password(Store kind)
    {
        var given = await StartAsync(kind);
        await given.SetUpAsync();
        await given.People.Get<RemoveAuthenticator>().HandleAsync("", given.Moment, CancellationToken.None);

        var ways = await given.WaysAsync();
        Assert.Equal((false, 0), (ways.HasSecondFactor, ways.Codes));
        Assert.IsType<SecondFactorFirst>(await given.People.Get<MakeRecoveryCodes>().HandleAsync(given.Moment, CancellationToken.None).RefusalAsync());
        Assert.IsType<NotFound>(await given.People.Get<RemoveAuthenticator>().HandleAsync("", given.Moment, CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Makes_the_codes_before_worthless_when_there_are_new_ones(Store kind)
    {
        var given = await StartAsync(kind);
        var before = await given.SetUpAsync();
        var codes = await given.People.Get<MakeRecoveryCodes>().HandleAsync(given.Moment, CancellationToken.None);
        Assert.IsType<CodeIsWrong>(await given.TryAsync(before[0]).RefusalAsync());
        Assert.Equal(SignInWay.PasswordAndRecoveryCode, await given.TryAsync(codes[0]));
    }

    [Theory, OnEachStore]
    [Rule("R38")]
    public async Task Is_taken_away_by_an_admin_for_who_has_lost_it(Store kind)
    {
        var given = await StartAsync(kind);
        var session = await given.SessionAsync();
        await given.SetUpAsync(session);
        var admin = await given.People.Store.APersonAsync(Roles.Admin);

        await given.People.Get<ChangeAccess>().ResetFactorsAsync(given.Person.Person, given.People.By(admin), CancellationToken.None);

        Assert.False((await given.WaysAsync()).HasSecondFactor);
        Assert.True(await given.IsOverAsync(session));
        Assert.Contains("SecondFactorsReset", (await given.ToldAsync()).Audit);
        Assert.IsType<NoSecondFactor>(await given.People.Get<ChangeAccess>().ResetFactorsAsync(given.Person.Person, given.People.By(admin), CancellationToken.None).RefusalAsync());
    }

    [Theory]
    [InlineData(Roles.SupportEngineer, true, true)]
    [InlineData(Roles.Customer | Roles.Admin, true, true)]
    [InlineData(Roles.Customer, true, false)]
    [InlineData(Roles.Admin, false, false)] // the setting is off
    public void Must_be_had_by_engineers_and_admins_where_the_setting_says_so(Roles roles, bool setting, bool must)
    {
        var rule = new SecondFactorRule(new SecondFactorOptions { Required = setting });
        Assert.Equal(must, rule.MustHaveOne(roles));
        Assert.Equal(must, rule.AsksAfterPassword(roles, hasAuthenticator: false, hasPasskey: true));
        Assert.True(rule.AsksAfterPassword(roles, hasAuthenticator: true, hasPasskey: false));
        Assert.False(rule.AsksAfterPassword(roles, hasAuthenticator: false, hasPasskey: false));
    }

    private async Task<SecondFactorGiven> StartAsync(Store kind)
    {
        var people = new PeopleOn(await stores.OpenAsync(kind));
        return new SecondFactorGiven(people, await people.Store.APersonAsync());
    }
}
