using System.Globalization;
using System.Text;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Tests.Storage;

public sealed class InstantTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000_000)]
    [InlineData(638_000_000_001_234_567)]
    [InlineData(638_000_000_000_000_000)]
    [InlineData(638_000_000_005_000_000)]
    [InlineData(3_155_378_975_999_999_999)]
    public void Write_AnyInstant_IsWhatEntityFrameworkWrites(long ticks)
    {
        var instant = new DateTime(ticks, DateTimeKind.Utc);

        var written = Encoding.UTF8.GetString(InstantText.Write(instant, new byte[27]));

        Assert.Equal(
            instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
            written
        );
    }
}
