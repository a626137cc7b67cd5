using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;

namespace SupportPortal.Web.Tests.Input.Bad;

/// <summary>A form of a page, and how it is sent with something wrong in it.</summary>
internal sealed class BadForm(string address, bool isMultipart, IReadOnlyList<KeyValuePair<string, string>> fields, IReadOnlyList<string> files)
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Where it is sent.</summary>
    public string Address { get; } = address;

    /// <summary>The forms that a page has for sending.</summary>
    public static IEnumerable<BadForm> In(IDocument page, string address) => page.QuerySelectorAll("form[method=post]").SelectMany(form =>
        form.QuerySelectorAll("button:not([type=button])").Append(form).Select(pressed => new BadForm(
            (pressed.GetAttribute("formaction") ?? form.GetAttribute("action")) is { Length: > 0 } action ? action : address,
            form.GetAttribute("enctype") == "multipart/form-data",
            [.. Browsing.FormContent.FieldsOf(form, pressed), .. form.QuerySelectorAll("input[type=radio], input[type=checkbox]").Select(box => KeyValuePair.Create(box.GetAttribute("name") ?? "", box.GetAttribute("value") ?? ""))],
            [.. form.QuerySelectorAll("input[type=file]").Select(file => file.GetAttribute("name") ?? "")])));

    /// <summary>The form with some of its fields wrong, missing, doubled or under another name; its token stays.</summary>
    public HttpContent Content(Random random)
    {
        List<(string Name, byte[] Value)> sent = [.. fields.Where(field => field.Key == Token || random.Next(40) > 0).Select(field => (field.Key, Encoding.UTF8.GetBytes(field.Value)))];
        var all = random.Next(8) == 0;
        var typed = fields.Where(field => field.Key != Token).Select(field => field.Key).Distinct().ToList();
        for (var i = 0; i < sent.Count; i++)
        {
            if (sent[i].Name != Token && (all || random.Next(typed.Count + 1) < 2))
                sent[i] = (random.Next(15) == 0 ? BadValues.Name(random, sent[i].Name) : sent[i].Name, BadValues.Next(random, Encoding.UTF8.GetString(sent[i].Value)));
        }

        Add(sent, typed, random);
        return isMultipart || random.Next(10) == 0 ? Multipart(sent, random) : UrlEncoded(sent);
    }

    private static void Add(List<(string Name, byte[] Value)> sent, List<string> typed, Random random)
    {
        var name = typed.Count > 0 ? BadValues.Pick(random, typed) : "Form.Text";
        var times = random.Next(60) switch { 0 => 1_100, 1 => 900, < 6 => 3, < 10 => 1, _ => 0 };
        for (var i = 0; i < times; i++)
            sent.Add((random.Next(2) == 0 ? name : BadValues.Name(random, name), times > 3 ? [0x61] : BadValues.Next(random)));
        if (random.Next(200) == 0)
            sent.Add((new string('n', 3_000), []));
    }

    private static ByteArrayContent UrlEncoded(IEnumerable<(string Name, byte[] Value)> sent)
    {
        var body = string.Join('&', sent.Select(field => $"{BadValues.Escape(Encoding.UTF8.GetBytes(field.Name))}={BadValues.Escape(field.Value)}"));
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return content;
    }

    private ByteArrayContent Multipart(IEnumerable<(string Name, byte[] Value)> sent, Random random)
    {
        var body = new MemoryStream();
        foreach (var (name, value) in sent)
            Part(body, $"name=\"{Quoted(name)}\"", value, random.Next(50) == 0 ? BadValues.Pick(random, ["Content-Type: text/plain; charset=utf-7", "Content-Type: ///", "X: " + new string('x', 5_000)]) : null);
        foreach (var name in files.Where(_ => random.Next(4) > 0))
            Part(body, $"name=\"{Quoted(name)}\"; filename=\"{Quoted(BadFiles.Name(random))}\"", BadFiles.Content(random), "Content-Type: image/png");
        // Now and then the end is missing.
        body.Write(Encoding.ASCII.GetBytes(random.Next(25) == 0 ? "\r\n" : "--x--\r\n"));
        var content = new ByteArrayContent(body.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", random.Next(40) == 0 ? $"multipart/form-data; boundary={new string('y', random.Next(200))}" : "multipart/form-data; boundary=x");
        return content;
    }

    private static void Part(MemoryStream body, string disposition, byte[] value, string? header)
    {
        body.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"--x\r\nContent-Disposition: form-data; {disposition}\r\n{(header is null ? "" : header + "\r\n")}\r\n")));
        body.Write(value);
        body.Write("\r\n"u8);
    }

    private static string Quoted(string name) => name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("");
}
