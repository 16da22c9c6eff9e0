using System.Text;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Tests.Csv;

namespace CsatWarehouse.Exports.Tests.Decoding;

public sealed class EncodingMatrixTests
{
    const string Russian = "Регистрация прошла быстро, спасибо. Ёмко!";
    const string Ukrainian = "Ґанок, ґречний персонал, її єдина їдальня, Європа, Київ, ІДЕЯ";
    const string Western = "Très agréable, Größe, señor, façade, naïve";

    static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    static byte[] Encode(string encoding, bool mark, string text)
    {
        Encoding encoder = encoding switch
        {
            "utf-8" => new UTF8Encoding(mark),
            "utf-16" => new UnicodeEncoding(bigEndian: false, mark),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, mark),
            "windows-1251" => CodePage(1251),
            "windows-1252" => CodePage(1252),
            _ => Encoding.Latin1,
        };
        return [.. encoder.GetPreamble(), .. encoder.GetBytes(text)];
    }

    public static TheoryData<string, bool, string, bool> Matrix =>
        new()
        {
            { "utf-8", false, Russian, true },
            { "utf-8", false, Ukrainian, true },
            { "utf-8", false, Western + " €", true },
            { "utf-8", true, Russian, true },
            { "utf-8", true, Ukrainian, true },
            { "utf-16", true, Russian, true },
            { "utf-16", true, Ukrainian + " 😀", true },
            { "utf-16", false, Ukrainian, false },
            { "utf-16be", true, Russian, true },
            { "utf-16be", true, Western, true },
            { "utf-16be", false, Ukrainian + " 😀", false },
            { "windows-1251", false, Russian, true },
            { "windows-1251", false, Ukrainian, true },
            { "windows-1251", false, "Clean, but slow: медленно", true },
            { "windows-1252", false, Western + " €", true },
            { "windows-1252", false, "“Œuvre”", true },
            { "latin-1", false, Western, false },
        };

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Text_InEveryEncoding_IsReadWithAndWithoutASetting(
        string encoding,
        bool mark,
        string text,
        bool detectable
    )
    {
        var bytes = Encode(encoding, mark, $"id;\"{text}\"\r\n1;\"{text}\"\r\n2;{text}");
        string?[] settings = detectable ? [null, encoding] : [encoding];

        foreach (var setting in settings)
        {
            var records = CsvRecords.Of(
                bytes,
                new CsvFormat { Encoding = setting, Delimiter = ';' }
            );

            Assert.Equal(
                (encoding, mark),
                (records.Detected.Encoding, records.Detected.HasByteOrderMark)
            );
            Assert.NotEmpty(records.Detected.Evidence);
            Assert.Equal(["id", text], records.Columns);
            Assert.Equal(
                [
                    ["1", text],
                    ["2", text],
                ],
                records.Good
            );
        }
    }

    [Fact]
    public void ByteOrderMark_AgainstAnotherSetting_Wins() =>
        Assert.Equal(
            [
                ["Ґанок"],
            ],
            CsvRecords
                .Of(Encode("utf-16", true, "a\nҐанок"), new CsvFormat { Encoding = "windows-1251" })
                .Good
        );

    [Fact]
    public void Encoding_Unknown_IsRefusedWithTheNamesThatAreKnown()
    {
        var refusal = Assert.Throws<ExportUnreadableException>(() =>
            CsvRecords.Of("a\n1", new CsvFormat { Encoding = "koi8-r" })
        );

        Assert.Equal(UnreadableCodes.UnknownEncoding, refusal.Code);
        Assert.Contains("'koi8-r'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("windows-1251", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_BehindTheSample_IsDecodedAcrossEveryBufferBoundary()
    {
        foreach (var encoding in new[] { "utf-8", "utf-16", "utf-16be", "windows-1251" })
            for (var shift = 0; shift < 4; shift++)
            {
                var row =
                    "1,"
                    + string.Concat(Enumerable.Repeat("їґ", 1000))
                    + (encoding == "windows-1251" ? "" : "😀");
                var text =
                    new string('x', shift)
                    + ",b\n"
                    + string.Concat(Enumerable.Repeat(row + "\n", 100));

                var records = CsvRecords.Of(
                    new ChunkedStream(Encode(encoding, false, text), 7919, 4093),
                    new CsvFormat { Encoding = encoding, Delimiter = ',' }
                );

                Assert.Equal(100, records.Good.Count);
                Assert.All(records.Good, r => Assert.Equal(row[2..], r[1]));
            }
    }
}
