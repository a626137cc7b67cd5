using Npgsql;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

public sealed class StoreErrorTests
{
    [Fact]
    public void A_connection_that_breaks_in_the_middle_of_a_command_is_an_outage()
    {
        var broken = new NpgsqlException("Exception while reading from stream", new EndOfStreamException());

        Assert.True(new InvalidOperationException("Likely due to a transient failure.", broken).IsStoreDown());
    }

    [Fact]
    public void What_the_server_says_of_a_command_is_none()
    {
        var refused = new PostgresException("duplicate key", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation);

        Assert.False(new InvalidOperationException("Saving failed.", refused).IsStoreDown());
    }
}
