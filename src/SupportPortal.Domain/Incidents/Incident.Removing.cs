namespace SupportPortal.Domain.Incidents;

// Passwords get pasted (R37). Who wrote what and when stays, and so does what was agreed, accepted or decided by it.
public sealed partial class Incident
{
    /// <summary>
    /// Whether somebody can have the text of an entry removed, also when the incident is closed: the submitter what the
    /// customer's side can read, an engineer what only the support side can.
    /// </summary>
    public Refusal? CanRemoveText(TimelineEntry entry, Actor by)
    {
        if ((entry.IsInternal ? WhyNotRemoveInternal(by) : WhyNotRemove(by)) is { } no)
            return no;
        if (entry.TextRemovedAt is { } at)
            return new TextIsRemoved(at);
        return entry.IncidentId == Id && entry.CanLoseText ? null : new TextStays();
    }

    /// <summary>Removes the text of an entry wherever the incident keeps it; who wrote it and when stays.</summary>
    public void RemoveText(TimelineEntry entry, Moment moment)
    {
        CanRemoveText(entry, moment.By)?.Throw();
        RemoveWords(entry, moment);
        entry.RemoveText(moment.At);
        var side = entry.IsInternal ? Side.Support : Side.Customer;
        var details = new EntryDetails { Removed = entry.Id, Person = entry.Writer, StatedAt = entry.At };
        var left = Append(EntryKind.TextRemoved, side, moment, details: details, isInternal: entry.IsInternal);
        Raise(new TextRemoved(entry.Id, Number, left.Id, moment));
    }

    /// <summary>Whether the submitter can have the title removed, also when the incident is closed.</summary>
    public Refusal? CanRemoveTitle(Actor by) => WhyNotRemove(by);

    /// <summary>Removes the title; another one stands in its place, the number when none is given.</summary>
    public void RemoveTitle(string? instead, Moment moment)
    {
        (CanRemoveTitle(moment.By) ?? Written.Wrong(instead, Limits.Title))?.Throw();
        Title = string.IsNullOrWhiteSpace(instead) ? Number.ToString() : instead.Trim();
        var left = Append(EntryKind.TitleRemoved, Side.Customer, moment);
        Raise(new TitleRemoved(Number, left.Id, moment));
    }

    /// <summary>Whether the submitter can have the impact statement removed, also when the incident is closed.</summary>
    public Refusal? CanRemoveImpact(Actor by) => WhyNotRemove(by) ?? (Impact is null ? new NoImpactStatement() : null);

    /// <summary>Removes the impact statement; the severity stays.</summary>
    public void RemoveImpact(Moment moment)
    {
        CanRemoveImpact(moment.By)?.Throw();
        Impact = null;
        var left = Append(EntryKind.ImpactRemoved, Side.Customer, moment);
        Raise(new ImpactRemoved(Number, left.Id, moment));
    }

    /// <summary>Whether the submitter can have a file removed, also when the incident is closed.</summary>
    public Refusal? CanRemoveFile(Attachment file, Actor by)
    {
        if (WhyNotRemove(by) is { } no)
            return no;
        if (file.IncidentId != Id || file.IsInternal)
            return new NotFound();
        return file.RemovedAt is { } at ? new FileIsRemoved(at) : null;
    }

    /// <summary>Removes a file; its content is the file store's to remove. Who sent it and when stays.</summary>
    public void RemoveFile(Attachment file, Moment moment)
    {
        CanRemoveFile(file, moment.By)?.Throw();
        file.Remove(moment.At);
        var left = Append(
            EntryKind.FileRemoved, Side.Customer, moment,
            details: new() { Removed = file.Id, Person = file.UploadedBy, StatedAt = file.UploadedAt, Name = file.FileName });
        Raise(new FileRemoved(file.Id, Number, left.Id, moment));
    }

    private Refusal? WhyNotRemove(Actor by) =>
        IsSubmitter(by) ? null : TakesPart(by.Person) ? new OnlyTheSubmitterMay() : Forbidden(by);

    private Refusal? WhyNotRemoveInternal(Actor by) =>
        by.IsEngineer ? null : by.IsAdmin ? Forbidden(by) : new NotFound();

    // What an entry told is kept beside it too.
    private void RemoveWords(TimelineEntry entry, Moment moment)
    {
        if (entry.Kind == EntryKind.Submitted)
            (Description, WhatChanged, StepsTried, StartedOn, Impact) = ("", null, null, null, null);
        if (entry.Kind == EntryKind.Closed && Closure?.At == entry.At)
            (Closure, Recommendation) = (Closure with { Reason = null }, Recommendation is null ? null : Recommendation with { Text = null });
        if (entry.Kind == EntryKind.SeverityRequested && RequestedSeverity?.At == entry.At)
            RequestedSeverity = RequestedSeverity with { Why = "" };
        if (entry.Kind == EntryKind.SplitProposed)
            _parts.Where(part => part.ProposedAt == entry.At).ToList().ForEach(part => part.RemoveText(moment.At));
        RemoveFromSolving(entry);
        RemoveFromBilling(entry);
    }

    private void RemoveFromSolving(TimelineEntry entry)
    {
        if (entry.Kind == EntryKind.DefinitionProposed)
            _definitions.Find(definition => definition.Id == entry.Id)?.RemoveText();
        if (entry.Kind == EntryKind.AgreementContradicted)
            _definitions.Find(definition => definition.Number == entry.Details.Definition)?.ForgetContradiction();
        if (entry.Kind == EntryKind.SolutionSuggested)
            _solutions.Find(solution => solution.Id == entry.Id)?.RemoveText();
        if (entry.Kind == EntryKind.SolutionDidNotHelp)
            _solutions.Find(solution => solution.Id == entry.Details.Solution)?.ForgetWhyNot();
        if (entry.Kind == EntryKind.Reopened)
            _solutions.FindAll(solution => solution.DidNotHelpAt == entry.At).ForEach(solution => solution.ForgetWhyNot());
    }

    private void RemoveFromBilling(TimelineEntry entry)
    {
        if (entry.Kind == EntryKind.SecondLookAsked && SecondLook is { } look)
            SecondLook = look with { Why = "" };
        if (entry.Kind == EntryKind.BillingDecided)
            BillingDecisions = [.. BillingDecisions.Select(decision => decision.Id == entry.Id ? decision with { Ruling = decision.Ruling with { Text = null } } : decision)];
    }
}
