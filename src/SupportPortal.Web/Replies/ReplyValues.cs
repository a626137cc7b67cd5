using System.Globalization;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Replies;

/// <summary>What stands for the variables of a canned reply.</summary>
public static class ReplyValues
{
    /// <summary>The values for an incident; its due time is said in the language of the reply, in the customer's zone.</summary>
    /// <param name="reading">The incident.</param>
    /// <param name="language">The language of the reply.</param>
    /// <param name="engineer">The name of who writes.</param>
    /// <param name="seller">The seller's name.</param>
    /// <param name="reader">Who writes, and when.</param>
    public static IReadOnlyDictionary<string, string> Of(IncidentReading reading, string language, string engineer, string seller, Reader reader)
    {
        var incident = reading.Incident;
        return All(reading.NameOf(incident.CustomerId) ?? "", incident.Number.ToString(), incident.Title, incident.Verdict.FullName, engineer, reader.For(incident.Preference with { Language = language }).SayWithZone(incident.ResponseDue), seller);
    }

    /// <summary>Values of an invented incident, for a preview.</summary>
    /// <param name="language">The language of the reply.</param>
    /// <param name="seller">The seller's name.</param>
    /// <param name="reader">Who looks at it.</param>
    public static IReadOnlyDictionary<string, string> Samples(string language, string seller, Reader reader) => All(
        "Anna Lindqvist", "SP-20377", T("[sample] Replication stops after a few hours"), "Windows Server 2022", "Jonas Ek", (reader with { Culture = CultureInfo.GetCultureInfo(language) }).SayWithZone(reader.Now + Duration.FromHours(2)), seller);

    private static Dictionary<string, string> All(string customer, string number, string title, string product, string engineer, string due, string seller) => new(StringComparer.Ordinal)
    {
        [ReplyVariables.Customer] = customer,
        [ReplyVariables.Number] = number,
        [ReplyVariables.Title] = title,
        [ReplyVariables.Product] = product,
        [ReplyVariables.Engineer] = engineer,
        [ReplyVariables.Due] = due,
        [ReplyVariables.Seller] = seller,
    };
}
