namespace SupportPortal.Web.Pages.Shared;

/// <summary>
/// Holidays in the reader's language. Their names are the seller's data: only those that the portal itself seeds have words
/// here, under every name that a seed gives them; what an admin wrote is said as it was written. Files for machines keep the data.
/// </summary>
internal static class HolidayWords
{
    private static readonly Dictionary<string, Func<string>> Words = new(StringComparer.Ordinal)
    {
        ["All Saints"] = () => T("All Saints’ Day"),
        ["Alla helgons dag"] = () => T("All Saints’ Day"),
        ["Andre juledag"] = () => T("St Stephen’s Day"),
        ["Andre pinsedag"] = () => T("Whit Monday"),
        ["Andre påskedag"] = () => T("Easter Monday"),
        ["Annandag jul"] = () => T("St Stephen’s Day"),
        ["Annandag påsk"] = () => T("Easter Monday"),
        ["Assumption"] = () => T("Assumption of Mary"),
        ["Christmas"] = () => T("Christmas Day"),
        ["Christmas Eve"] = () => T("Christmas Eve"),
        ["Columbus Day"] = () => T("Columbus Day"),
        ["Constitution Day"] = () => T("Constitution Day"),
        ["Corpus Christi"] = () => T("Corpus Christi"),
        ["Easter Monday"] = () => T("Easter Monday"),
        ["Easter Sunday"] = () => T("Easter Sunday"),
        ["Epiphany"] = () => T("Epiphany"),
        ["Första maj"] = () => T("Labour Day"),
        ["Første juledag"] = () => T("Christmas Day"),
        ["Første mai"] = () => T("Labour Day"),
        ["Første nyttårsdag"] = () => T("New Year’s Day"),
        ["Første pinsedag"] = () => T("Pentecost"),
        ["Første påskedag"] = () => T("Easter Sunday"),
        ["Grunnlovsdagen"] = () => T("Constitution Day"),
        ["Independence Day"] = () => T("Independence Day"),
        ["Julafton"] = () => T("Christmas Eve"),
        ["Juldagen"] = () => T("Christmas Day"),
        ["Juneteenth"] = () => T("Juneteenth"),
        ["Kristi himmelfartsdag"] = () => T("Ascension Day"),
        ["Kristi himmelfärds dag"] = () => T("Ascension Day"),
        ["Labor Day"] = () => T("Labor Day"),
        ["Labour Day"] = () => T("Labour Day"),
        ["Langfredag"] = () => T("Good Friday"),
        ["Långfredag"] = () => T("Good Friday"),
        ["Martin Luther King Day"] = () => T("Martin Luther King Day"),
        ["Memorial Day"] = () => T("Memorial Day"),
        ["Midsommarafton"] = () => T("Midsummer Eve"),
        ["Midsommardagen"] = () => T("Midsummer Day"),
        ["Nationaldagen"] = () => T("National Day"),
        ["New Year"] = () => T("New Year’s Day"),
        ["Nyårsafton"] = () => T("New Year’s Eve"),
        ["Nyårsdagen"] = () => T("New Year’s Day"),
        ["Pentecost"] = () => T("Pentecost"),
        ["Pingstdagen"] = () => T("Pentecost"),
        ["President's Day"] = () => T("Presidents’ Day"),
        ["Påskdagen"] = () => T("Easter Sunday"),
        ["Skjærtorsdag"] = () => T("Maundy Thursday"),
        ["St Stephen's Day"] = () => T("St Stephen’s Day"),
        ["Thanksgiving"] = () => T("Thanksgiving"),
        ["Trettondag jul"] = () => T("Epiphany"),
        ["Veteran's Day"] = () => T("Veterans Day"),
        ["Veterans Day (observed)"] = () => T("Veterans Day"),
    };

    /// <summary>Whether a name is one that the portal seeds.</summary>
    public static bool Knows(string name) => Words.ContainsKey(name);

    /// <summary>A holiday in the reader's language, or as it was written: "Boże Narodzenie" for "Juldagen".</summary>
    public static string Of(string name) => Words.TryGetValue(name, out var word) ? word() : name;
}
