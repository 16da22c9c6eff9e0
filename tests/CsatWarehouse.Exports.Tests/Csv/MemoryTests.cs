using System.Text;
using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Tests.Csv;

public sealed class MemoryTests
{
    const long FileBytes = 50L * 1024 * 1024;

    [Theory]
    [InlineData("utf-8", "1,9,\"friendly, quick\"\n2,3,Очень довольны\n")]
    [InlineData("windows-1251", "1,9,\"friendly, quick\"\n2,3,fine\n")]
    public void FiftyMegabytes_Read_AllocateNoMoreThanAFewBuffers(string encoding, string rows)
    {
        var block = string.Concat(Enumerable.Repeat(rows, 500));
        using var survey = new EndlessStream(
            "id,rating,comment\n"u8.ToArray(),
            Encoding.UTF8.GetBytes(block),
            FileBytes
        );
        var before = GC.GetAllocatedBytesForCurrentThread();
        long ratings = 0,
            faults = 0;
        using var reader = RecordReader.Open(
            survey,
            new CsvFormat { Encoding = encoding },
            CsvLimits.Default
        );
        while (reader.Read())
            if (reader.Fault is not null)
                faults++;
            else
                ratings += reader.Field(1)[0] - '0';

        Assert.True(reader.Ordinal > 1_000_000);
        Assert.InRange(faults, 0, 1);
        Assert.InRange(ratings, 6 * (reader.Ordinal - 2), 6 * (reader.Ordinal + 2));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 4 * 1024 * 1024);
    }
}
