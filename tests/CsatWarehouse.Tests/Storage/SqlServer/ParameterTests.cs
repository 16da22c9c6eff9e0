using System.Data;
using Microsoft.Data.SqlClient;

namespace CsatWarehouse.Tests.Storage.SqlServer;

/// <summary>What everything compiles without, and nothing runs (docs/decisions/0003).</summary>
public sealed class ParameterTests
{
    /// <summary>Every command asks its parameters so, and the client then loads Microsoft.SqlServer.Server.</summary>
    [Fact]
    public void Parameter_OfACommand_FindsItsType()
    {
        using var command = new SqlCommand("SELECT @p1");

        var parameter = command.Parameters.AddWithValue("@p1", "Київ");

        Assert.Equal(SqlDbType.NVarChar, parameter.SqlDbType);
    }
}
