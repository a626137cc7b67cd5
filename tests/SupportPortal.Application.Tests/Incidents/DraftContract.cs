using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class DraftContract(Stores stores) : IClassFixture<Stores>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drafts-");

    private FolderFileStore Files => new(Options.Create(new FilesOptions { Folder = _folder.FullName, MaxMegabytes = 1 }));

    [Theory, OnEachStore]
    [Rule("R33")]
    public async Task Is_found_with_the_packs_that_serve_its_version_and_the_reasons_of_others(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync(country: "PL");
        var pack = await store.APackAsync(customer);
        var old = await store.APackAsync(customer, purchasedOn: new LocalDate(2025, 1, 1));

        var intake = await FindAsync(store, await store.ADraftAsync(customer, pack), customer);

        Assert.Equal(("Windows Server 2022", "Poland", "break-fix"), (intake!.ProductName, intake.Calendar.Name, intake.KindOfHelp!.Code));
        Assert.Equal(pack, Assert.Single(intake.Advice.Available).Id);
        Assert.Equal(old, Assert.Single(intake.Advice.Unavailable).Pack.Id);
        Assert.Equal(pack, intake.Pack!.Id);
    }

    [Theory, OnEachStore]
    [Rule("R21")]
    public async Task Offers_the_packs_of_which_the_person_is_a_co_owner(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (owner, colleague) = (await store.APersonAsync(), await store.APersonAsync());
        var pack = await store.APackAsync(owner);
        await using (var db = store.Open())
        {
            (await db.Packs.SingleAsync(one => one.Id == pack)).NameCoOwner(colleague.Person, Given.Moment(owner));
            await db.SaveChangesAsync();
        }

        var intake = await FindAsync(store, await store.ADraftAsync(colleague, pack), colleague);

        Assert.Equal(pack, Assert.Single(intake!.Advice.Available).Id);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_its_owners_alone(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, stranger) = (await store.APersonAsync(), await store.APersonAsync());
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer));

        Assert.Null(await FindAsync(store, draft, stranger));
        Assert.Empty(await new ListDrafts(store.Contexts).HandleAsync(stranger.Person, CancellationToken.None));
        var refused = await Assert.ThrowsAsync<RefusedException>(() => new DiscardDraft(store.Contexts, Files).HandleAsync(draft, Given.Moment(stranger), CancellationToken.None));
        Assert.IsType<NotFound>(refused.Refusal);
    }

    [Theory, OnEachStore]
    public async Task Is_listed_with_its_next_step_until_it_is_submitted(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer);
        var submitted = await store.ADraftAsync(customer, pack);
        await new SubmitIncident(store.Contexts).HandleAsync(submitted, "US", Given.Moment(customer), CancellationToken.None);
        var draft = await store.ADraftAsync(customer, pack, but: content => content.First(problem => problem with { Severity = null }));

        var line = Assert.Single(await new ListDrafts(store.Contexts).HandleAsync(customer.Person, CancellationToken.None));

        Assert.Equal(new OpenDraft(draft, "Windows Server 2022", "DFS Replication stops", 1, IntakeStep.SeverityAndHours, Given.Noon), line);
    }

    [Theory, OnEachStore]
    public async Task Keeps_its_files_until_they_are_taken_out_or_it_is_thrown_away(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer));
        var (one, other) = (await AttachAsync(store, draft, customer), await AttachAsync(store, draft, customer));

        await new DetachFromDraft(new SaveDraft(store.Contexts), Files).HandleAsync(draft, one.Id, Given.Moment(customer), CancellationToken.None);
        Assert.Equal([other], (await FindAsync(store, draft, customer))!.Content.Files);
        Assert.Equal([other.Id], Files.All());

        await new DiscardDraft(store.Contexts, Files).HandleAsync(draft, Given.Moment(customer), CancellationToken.None);
        Assert.Null(await FindAsync(store, draft, customer));
        Assert.Empty(Files.All());
    }

    [Theory, OnEachStore]
    public async Task Leaves_nothing_behind_of_a_file_that_does_not_become_part_of_it(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, stranger) = (await store.APersonAsync(), await store.APersonAsync());
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer));

        await Assert.ThrowsAsync<RefusedException>(() => AttachAsync(store, draft, stranger));

        Assert.Empty(Files.All());
    }

    [Theory, OnEachStore]
    public async Task Lets_nobody_remove_a_file_that_is_not_in_it(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, stranger) = (await store.APersonAsync(), await store.APersonAsync());
        var file = await AttachAsync(store, await store.ADraftAsync(customer, await store.APackAsync(customer)), customer);
        var theirs = await store.ADraftAsync(stranger, await store.APackAsync(stranger));

        await new DetachFromDraft(new SaveDraft(store.Contexts), Files).HandleAsync(theirs, file.Id, Given.Moment(stranger), CancellationToken.None);

        Assert.Equal([file.Id], Files.All());
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Is_not_thrown_away_once_it_is_submitted(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer));
        var number = await new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => new DiscardDraft(store.Contexts, Files).HandleAsync(draft, Given.Moment(customer), CancellationToken.None));

        Assert.Equal(new DraftIsSubmitted(number), refused.Refusal);
    }

    [Theory, OnEachStore]
    [Rule("R31")]
    public async Task Is_submitted_with_an_excluded_kind_of_help_only_when_the_customer_insists(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer, SupportPlan.FivePack);
        var draft = await store.ADraftAsync(customer, pack, but: content => content with { HelpKind = "onsite" });
        var submit = new SubmitIncident(store.Contexts);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => submit.HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None));
        Assert.Equal(new KindOfHelpIsExcluded("onsite"), refused.Refusal);

        await new SaveDraft(store.Contexts).HandleAsync(draft, content => content with { InsistedExclusion = "onsite" }, Given.Moment(customer), CancellationToken.None);
        var number = await submit.HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None);
        Assert.Equal("onsite", (await store.Open().Incidents.SingleAsync(one => one.Number == number)).InsistedExclusion);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<Intake?> FindAsync(TestStore store, Guid draft, Actor by) =>
        new FindIntake(store.Contexts).HandleAsync(draft, "US", Given.Moment(by), CancellationToken.None);

    private Task<StoredFile> AttachAsync(TestStore store, Guid draft, Actor by) =>
        new AttachToDraft(new SaveDraft(store.Contexts), Files)
            .HandleAsync(draft, new MemoryStream("started\n"u8.ToArray()), "errorlog.txt", Given.Moment(by), CancellationToken.None);
}
