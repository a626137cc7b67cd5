using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Queue;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class QueueAddressTests
{
    [Fact]
    public void Reads_what_it_wrote()
    {
        var address = new QueueAddress
        {
            View = QueueView.CustomerWaiting,
            Severities = [Severity.A, Severity.C],
            Products = ["sql-server"],
            Countries = ["NO", "SE"],
            Assignee = Guid.NewGuid(),
            Words = "å & ?",
            After = new QueueCursor(Incident.NoAttention, new IncidentNumber(20_377), 50),
        };
        Assert.Equal(address.Path, Read(address.Path[address.Path.IndexOf('?', StringComparison.Ordinal)..]).Path);
    }

    [Fact]
    public void Is_the_same_in_whatever_order_it_was_narrowed() =>
        Assert.Equal("/queue?severity=A&severity=C&country=NO&country=SE", Read("?country=SE&severity=C&severity=A&country=NO&severity=C").Path);

    [Theory]
    [InlineData("?view=&severity=4&severity=D&severity=&country=XX&country=pl&assignee=1&q=%20&after=!&before=")]
    [InlineData("?view=nonsense&severity=,&q=%00")]
    public void Leaves_out_what_makes_no_sense(string query) => Assert.Equal("/queue", Read(query).Path);

    [Fact]
    public void Asks_for_no_product_when_none_of_those_in_the_address_is_known() =>
        Assert.Equal([Guid.Empty], Read("?product=no-such").Ask([]).Filter.Products);

    private static QueueAddress Read(string query) => QueueAddress.Of(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
