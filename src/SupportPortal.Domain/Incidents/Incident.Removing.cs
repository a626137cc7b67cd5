namespace SupportPortal.Domain.Incidents;

// Passwords get pasted (R37). What was agreed, suggested or decided is not taken back like this.
public sealed partial class Incident
{
    /// <summary>Whether the submitter can have the text of an entry removed, also when the incident is closed.</summary>
    public Refusal? CanRemoveText(TimelineEntry entry, Actor by)
    {
        if (WhyNotRemove(by) is { } no)
            return no;
        if (entry.TextRemovedAt is { } at)
            return new TextIsRemoved(at);
        return entry.IncidentId == Id && entry.CanLoseText ? null : new TextStays();
    }

    /// <summary>Removes the text of an entry wherever the incident keeps it; who wrote it and when stays.</summary>
    public void RemoveText(TimelineEntry entry, Moment moment)
    {
        CanRemoveText(entry, moment.By)?.Throw();
        RemoveCopies(entry);
        entry.RemoveText(moment.At);
        var left = Append(EntryKind.TextRemoved, Side.Customer, moment, details: new() { Removed = entry.Id, Person = entry.Author, StatedAt = entry.At });
        Raise(new TextRemoved(entry.Id, Number, left.Id, moment));
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

    private void RemoveCopies(TimelineEntry entry)
    {
        if (entry.Kind == EntryKind.Submitted)
            (Description, WhatChanged, StepsTried, StartedOn, Impact) = ("", null, null, null, null);
        if (entry.Kind == EntryKind.SolutionDidNotHelp)
            _solutions.Find(solution => solution.Id == entry.Details.Solution)?.ForgetWhyNot();
        if (entry.Kind == EntryKind.AgreementContradicted)
            _definitions.Find(definition => definition.Number == entry.Details.Definition)?.ForgetContradiction();
        if (entry.Kind == EntryKind.SecondLookAsked)
            SecondLook = SecondLook! with { Why = "" };
        if (entry.Kind == EntryKind.Closed && Closure?.At == entry.At)
            Closure = Closure with { Reason = null };
    }
}
