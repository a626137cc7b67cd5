using System.Data;
using Microsoft.Data.SqlClient;

namespace SupportPortal.Application.Tests.Data;

/// <summary>Without the stand-in of <c>src/compat</c> every command with a parameter throws, on any server.</summary>
public sealed class SqlServerStandInTests
{
    [Fact]
    public void Lets_a_parameter_tell_its_type() =>
        Assert.Equal(SqlDbType.Int, new SqlParameter("@p", 1).SqlDbType);
}
