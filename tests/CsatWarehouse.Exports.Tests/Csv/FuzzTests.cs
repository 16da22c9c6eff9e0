using System.Text;
using CsatWarehouse.Exports.Csv;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Exports.Tests.Csv;

public sealed class FuzzTests
{
    sealed record Table(string[][] Rows, char Delimiter, string LineEnding, int[] Chunks);

    static readonly Gen<string> Text = Gen.Elements(
            "a",
            "7",
            " ",
            ",",
            ";",
            "\t",
            "|",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\r\n",
            "я",
            "ґ",
            "є",
            "ї",
            "é",
            "€",
            "\uFEFF",
            "\uFFFD",
            "😀",
            "sep="
        )
        .ArrayOf()
        .Select(string.Concat);

    static readonly Gen<Table> Tables =
        from width in Gen.Choose(1, 6)
        from rows in Text.ArrayOf(width).ArrayOf()
        from delimiter in Gen.Elements(',', ';', '\t', '|')
        from end in Gen.Elements("\n", "\r\n", "\r")
        from chunks in Gen.Choose(1, 40).NonEmptyListOf()
        from filler in Gen.Choose(0, 200)
        select new Table(
            [Names(width), [.. Names(width - 1), Filler(filler)], .. rows],
            delimiter,
            end,
            [.. chunks]
        );

    // The reader takes the first 64 KiB at once: the rows that matter must lie around and behind that.
    static string Filler(int more) => new('x', 64 * 1024 - 200 + more);

    static string[] Names(int width) =>
        [.. Enumerable.Range(1, width).Select(i => "Q" + "abcdef"[i - 1])];

    static byte[] Write(Table table) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                table.Rows.Select(row =>
                    string.Join(
                        table.Delimiter,
                        row.Select(f => $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")
                    ) + table.LineEnding
                )
            )
        );

    static readonly CsvLimits Wide = new() { MaxFieldBytes = 1024 * 1024 };

    [Fact]
    public void AnyTable_WrittenWithQuotes_ComesBackVerbatimInAnyChunks() =>
        Property.Holds(
            Tables,
            table =>
            {
                var records = CsvRecords.Of(
                    new ChunkedStream(Write(table), table.Chunks),
                    new CsvFormat { Delimiter = table.Delimiter },
                    Wide
                );

                Assert.Empty(records.Faults);
                Assert.Equal(table.Rows[1..], records.Good);
            }
        );

    [Fact]
    public void AnyTable_InUtf16_ComesBackVerbatimInAnyChunks() =>
        Property.Holds(
            Tables,
            table =>
            {
                var text = Encoding.UTF8.GetString(Write(table));
                var bytes = Encoding.BigEndianUnicode.GetBytes("\uFEFF" + text);

                var records = CsvRecords.Of(
                    new ChunkedStream(bytes, table.Chunks),
                    new CsvFormat { Delimiter = table.Delimiter },
                    Wide
                );

                Assert.Equal("utf-16be", records.Detected.Encoding);
                Assert.Equal(table.Rows[1..], records.Good);
            }
        );

    static readonly Gen<byte[]> Bytes = Gen.Frequency(
            (
                8,
                Gen.Elements<byte[]>(
                    "a"u8.ToArray(),
                    ","u8.ToArray(),
                    "\""u8.ToArray(),
                    "\n"u8.ToArray(),
                    "\r"u8.ToArray(),
                    "1,2\n"u8.ToArray()
                )
            ),
            (2, Gen.Choose(0, 255).Select(b => new[] { (byte)b })),
            (
                1,
                Gen.Elements<byte[]>(
                    [0xF4, 0x8F],
                    [0xFF, 0xFE],
                    [0xEF, 0xBB, 0xBF],
                    [0xED, 0xA0, 0x80]
                )
            )
        )
        .ArrayOf()
        .Select(parts => parts.SelectMany(p => p).ToArray());

    static readonly byte[] BehindTheSample = Encoding.UTF8.GetBytes(
        "a,b\n" + string.Concat(Enumerable.Repeat("1,\"x\"\n", 9_000)) + "2," + Filler(0) + "\n"
    );

    sealed record Mess(byte[] Bytes, string? Encoding, int HeaderRows, int MaxRecord, int[] Chunks);

    static readonly Gen<Mess> Messes =
        from filler in Gen.Elements<byte[]>([], BehindTheSample)
        from bytes in Bytes
        from encoding in Gen.Elements(
            null,
            "utf-8",
            "utf-16",
            "utf-16be",
            "windows-1251",
            "windows-1252",
            "latin-1"
        )
        from headers in Gen.Choose(1, 3)
        from limit in Gen.Elements(256, 1024 * 1024)
        from chunks in Gen.Choose(1, 9).NonEmptyListOf()
        select new Mess([.. filler, .. bytes], encoding, headers, limit, [.. chunks]);

    [Fact]
    public void AnyBytes_AreRefusedOrReadAndConserved() =>
        Property.Holds(
            Messes,
            mess =>
            {
                var format = new CsvFormat
                {
                    Encoding = mess.Encoding,
                    HeaderRows = mess.HeaderRows,
                };
                var limits = new CsvLimits { MaxRecordBytes = mess.MaxRecord };
                try
                {
                    var records = CsvRecords.Of(
                        new ChunkedStream(mess.Bytes, mess.Chunks),
                        format,
                        limits
                    );

                    Assert.Equal(records.All.Count, records.Good.Count + records.Faults.Count);
                    Assert.Equal(Ordinals(records.All.Count), records.All.Select(r => r.Ordinal));
                    Assert.True(
                        records.All.Zip(records.All.Skip(1)).All(p => p.First.Line < p.Second.Line)
                    );
                    Assert.Equal(
                        records.All,
                        CsvRecords.Of(mess.Bytes, format, limits).All,
                        SameRecord
                    );
                }
                catch (ExportUnreadableException refusal)
                {
                    Assert.NotEmpty(refusal.Code);
                }
            }
        );

    static IEnumerable<long> Ordinals(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    static bool SameRecord(ReadRecord left, ReadRecord right) =>
        left with { Fields = right.Fields } == right && left.Fields.SequenceEqual(right.Fields);
}
