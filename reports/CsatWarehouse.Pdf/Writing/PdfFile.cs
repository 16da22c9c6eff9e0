using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>
/// The objects of a PDF 1.7 file: dictionaries go compressed into object streams, and a cross-reference stream says where all
/// are (PDF 1.7, 7.5.7 and 7.5.8).
/// </summary>
sealed class PdfFile
{
    const int ObjectsPerStream = 200;

    readonly record struct Entry(byte Kind, uint Place, ushort Index);

    sealed record Content(PdfDictionary Dictionary, byte[] Bytes, bool IsCompressed);

    readonly SortedDictionary<int, string> _objects = [];
    readonly SortedDictionary<int, Content> _streams = [];
    int _last;

    public PdfReference Reserve() => new(++_last);

    public PdfReference Add(PdfDictionary dictionary) => Set(Reserve(), dictionary);

    public PdfReference Set(PdfReference reference, PdfDictionary dictionary)
    {
        _objects.Add(reference.Number, dictionary.ToString());
        return reference;
    }

    public PdfReference AddStream(PdfDictionary dictionary, byte[] bytes, bool isCompressed = true)
    {
        var reference = Reserve();
        _streams.Add(reference.Number, new(dictionary, bytes, isCompressed));
        return reference;
    }

    public void Write(Stream stream, PdfReference catalog, PdfReference information)
    {
        var id = ContentHash();
        var file = new MemoryStream();
        var entries = new SortedDictionary<int, Entry> { [0] = new(0, 0, ushort.MaxValue) };
        // The second line's high bytes tell transfer programs that the file is binary.
        Put(file, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        foreach (var (number, content) in _streams)
            WriteStream(file, entries, number, content);
        foreach (var chunk in _objects.Chunk(ObjectsPerStream))
            WriteObjectStream(file, entries, chunk);
        WriteCrossReferences(file, entries, catalog, information, id);
        file.WriteTo(stream);
    }

    void WriteObjectStream(
        MemoryStream file,
        SortedDictionary<int, Entry> entries,
        KeyValuePair<int, string>[] objects
    )
    {
        var number = Reserve().Number;
        var (offsets, bodies) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{objects[i].Key} {bodies.Length} ");
            bodies.Append(objects[i].Value).Append('\n');
            entries.Add(objects[i].Key, new(2, (uint)number, (ushort)i));
        }
        var dictionary = PdfDictionary
            .OfType("ObjStm")
            .Set("N", PdfSyntax.Number(objects.Length))
            .Set("First", PdfSyntax.Number(offsets.Length));
        var bytes = Encoding.Latin1.GetBytes(offsets.Append(bodies).ToString());
        WriteStream(file, entries, number, new(dictionary, bytes, true));
    }

    void WriteCrossReferences(
        MemoryStream file,
        SortedDictionary<int, Entry> entries,
        PdfReference catalog,
        PdfReference information,
        string id
    )
    {
        var number = Reserve().Number;
        var start = file.Length;
        entries.Add(number, new(1, (uint)start, 0));
        var table = new byte[entries.Count * 7];
        foreach (var (i, entry) in entries)
        {
            var row = table.AsSpan(i * 7);
            row[0] = entry.Kind;
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], entry.Place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], entry.Index);
        }
        var dictionary = PdfDictionary
            .OfType("XRef")
            .Set("Size", PdfSyntax.Number(entries.Count))
            .Set("W", "[1 4 2]")
            .Set("Root", catalog)
            .Set("Info", information)
            .Set("ID", $"[<{id}> <{id}>]");
        WriteStream(file, null, number, new(dictionary, table, true));
        Put(file, FormattableString.Invariant($"startxref\n{start}\n%%EOF\n"));
    }

    static void WriteStream(
        MemoryStream file,
        SortedDictionary<int, Entry>? entries,
        int number,
        Content content
    )
    {
        entries?.Add(number, new(1, (uint)file.Length, 0));
        var bytes = content.IsCompressed ? Deflate(content.Bytes) : content.Bytes;
        content
            .Dictionary.Set("Filter", content.IsCompressed ? "/FlateDecode" : null)
            .Set("Length", PdfSyntax.Number(bytes.Length));
        Put(file, FormattableString.Invariant($"{number} 0 obj\n{content.Dictionary}\nstream\n"));
        file.Write(bytes);
        Put(file, "\nendstream\nendobj\n");
    }

    // The id is taken from uncompressed content, so that it survives another version of zlib.
    string ContentHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, body) in _objects)
            hash.AppendData(Encoding.Latin1.GetBytes(body));
        foreach (var (_, content) in _streams)
            hash.AppendData(content.Bytes);
        return Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 16));
    }

    static byte[] Deflate(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
            zlib.Write(bytes);
        return compressed.ToArray();
    }

    static void Put(MemoryStream file, string latin) => file.Write(Encoding.Latin1.GetBytes(latin));
}
