using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Products;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Demo;

/// <summary>How customers of the demonstration type and submit their incidents.</summary>
internal sealed class DemoSubmissions(IDbContextFactory<SupportDbContext> store, SaveDraft save, SubmitIncident submit, IFileStore files)
{
    /// <summary>Submits an incident. A draft that a killed start left behind is gone on with.</summary>
    public async Task SubmitAsync(DemoIncident incident, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        var draft = await FindDraftAsync(moment, cancel)
            ?? await save.BeginAsync(await TypeAsync(incident, moment, cancel), CallerOf(incident), moment, cancel);
        await submit.HandleAsync(draft, sellerCountry, moment, cancel);
    }

    /// <summary>Leaves a draft half-typed.</summary>
    public async Task BeginAsync(DemoIncident incident, Moment moment, CancellationToken cancel)
    {
        if (await FindDraftAsync(moment, cancel) is not null)
            return;
        var (product, version) = await ChooseAsync(incident, moment, cancel);
        await save.BeginAsync(
            new() { ProductId = product.Id, VersionId = version.Id, HelpKind = "how-to", Problems = [new() { Report = Problem(incident) }] }, moment, cancel);
    }

    // Who is on the telephone, where an engineer types.
    private static Guid? CallerOf(DemoIncident incident) => incident.By is null ? null : DemoPeople.Of(incident.Customer).Id;

    private static ProblemReport Problem(DemoIncident incident) => new(incident.Title, incident.Description)
    {
        WhatChanged = incident.WhatChanged,
        StepsTried = incident.StepsTried,
        StartedOn = incident.StartedOn,
    };

    private async Task<IncidentDraft> TypeAsync(DemoIncident incident, Moment moment, CancellationToken cancel)
    {
        var customer = DemoPeople.Of(incident.Customer);
        var (product, version) = await ChooseAsync(incident, moment, cancel);
        return new()
        {
            ProductId = product.Id,
            VersionId = version.Id,
            HelpKind = "break-fix",
            Problems = [new() { Report = Problem(incident), Severity = incident.Severity, Impact = incident.Impact }],
            PackId = await PackOfAsync(incident, cancel),
            PeopleAreAvailable = incident.Severity == Severity.A,
            Contacts = [new Contact(customer.Name, customer.Telephone, customer.Email, RoundTheClock: incident.Severity == Severity.A)],
            Preference = new ContactPreference(ContactWay.Email, "en", customer.TimeZone),
            Files = await files.KeepDemoAsync(incident.Files, moment, cancel),
        };
    }

    private async Task<Guid?> FindDraftAsync(Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Drafts.Where(draft => draft.OwnerId == moment.By.Person && draft.StartedAt == moment.At)
            .Select(draft => (Guid?)draft.Id).SingleOrDefaultAsync(cancel);
    }

    private async Task<Guid> PackOfAsync(DemoIncident incident, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.DemoPacks(incident.Pack).Select(pack => pack.Id).SingleAsync(cancel);
    }

    // The catalogue's dates pass: years from now another version stands in.
    private async Task<(Product Product, ProductVersion Version)> ChooseAsync(DemoIncident incident, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var product = await db.Products.AsNoTracking().Whole().SingleAsync(one => one.Slug == incident.Product, cancel);
        return (product, product.Versions
            .OrderByDescending(version => version.Slug == incident.Version).ThenByDescending(version => version.ReleasedOn)
            .First(version => product.CanBeServed(version, moment.Today) is null));
    }
}
