using System.Globalization;
using SupportPortal.Application.Mail;

namespace SupportPortal.Application.Tests.Mail;

public sealed class MailContactTests
{
    [Fact]
    public void Stands_at_the_end_of_each_mail()
    {
        var mail = Write(new Reachable());

        Assert.Contains("\nTelephone: +46 8 123 45 67\nStorgatan 1, Stockholm\n", mail.Body, StringComparison.Ordinal);
        Assert.Equal("#7a1fa2", mail.Accent);
    }

    [Fact]
    public void Is_left_out_where_there_is_none() => Assert.DoesNotContain("Telephone", Write(new MailGiven.Seller()).Body, StringComparison.Ordinal);

    private static OutgoingMail Write(ISeller seller) => new MailTexts(seller, MailGiven.Sender())
        .Write(MailGiven.AMail(), new MailReader("anna@example.com", CultureInfo.GetCultureInfo("en"), DateTimeZone.Utc));

    private sealed class Reachable : ISeller
    {
        public Uri Origin => new("https://support.seller.example");

        public DateTimeZone Zone => DateTimeZone.Utc;

        public SellerFace Face => new("#7a1fa2", "+46 8 123 45 67", "Storgatan 1, Stockholm");
    }
}
