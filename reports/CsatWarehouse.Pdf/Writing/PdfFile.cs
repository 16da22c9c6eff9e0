using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>
/// The objects of a PDF 1.7 file: streams go into the file as they come, dictionaries compressed into object streams at the end,
/// and a cross-reference stream says where all are (PDF 1.7, 7.5.7 and 7.5.8).
/// </summary>
sealed class PdfFile : IDisposable
{
    const int ObjectsPerStream = 200;

    readonly record struct Entry(byte Kind, int Place, int Index);

    readonly record struct PlacedObject(int Number, int Start);

    readonly MemoryStream _file = new();
    readonly Flate _flate = new();
    readonly ByteWriter _bodies = new(16_384);
    readonly List<PlacedObject> _objects = [];
    readonly Dictionary<int, Entry> _entries = new() { [0] = new(0, 0, ushort.MaxValue) };

    // The id is taken from uncompressed content, so that it survives another version of zlib.
    readonly IncrementalHash _content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    int _last;

    // The second line's high bytes tell transfer programs that the file is binary.
    public PdfFile() => Put(new ByteWriter().Add("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));

    public PdfReference Reserve() => new(++_last);

    public PdfReference Add(PdfDictionary dictionary) => Set(Reserve(), dictionary);

    public PdfReference Set(PdfReference reference, PdfDictionary dictionary)
    {
        Begin(reference).Add(dictionary.ToString());
        return reference;
    }

    /// <summary>Starts an object, which is what is written until the next one starts.</summary>
    public ByteWriter Begin(PdfReference reference)
    {
        if (_objects.Count > 0)
            _bodies.Add("\n"u8);
        _objects.Add(new(reference.Number, _bodies.Length));
        return _bodies;
    }

    public PdfReference AddStream(
        PdfDictionary dictionary,
        ReadOnlySpan<byte> bytes,
        bool isCompressed = true
    )
    {
        var reference = Reserve();
        _content.AppendData(bytes);
        WriteStream(reference.Number, dictionary, bytes, isCompressed);
        return reference;
    }

    /// <summary>Adds a stream whose dictionary names the filter that its bytes have gone through.</summary>
    /// <param name="dictionary">Without the length.</param>
    /// <param name="bytes">As they stand in the file.</param>
    /// <param name="identity">What the file's id is taken from in their place.</param>
    public PdfReference AddEncoded(
        PdfDictionary dictionary,
        ReadOnlySpan<byte> bytes,
        ReadOnlySpan<byte> identity
    )
    {
        var reference = Reserve();
        _content.AppendData(identity);
        WriteStream(reference.Number, dictionary, bytes, isCompressed: false);
        return reference;
    }

    public void Write(Stream stream, PdfReference catalog, PdfReference information)
    {
        _content.AppendData(_bodies.Written);
        var id = Convert.ToHexString(_content.GetHashAndReset().AsSpan(0, 16));
        for (var first = 0; first < _objects.Count; first += ObjectsPerStream)
            WriteObjectStream(first, Math.Min(ObjectsPerStream, _objects.Count - first));
        WriteCrossReferences(catalog, information, id);
        _file.WriteTo(stream);
    }

    public void Dispose()
    {
        _file.Dispose();
        _flate.Dispose();
        _content.Dispose();
    }

    void WriteObjectStream(int first, int count)
    {
        var number = Reserve().Number;
        var start = _objects[first].Start;
        var end = first + count < _objects.Count ? _objects[first + count].Start : _bodies.Length;
        var bytes = new ByteWriter(end - start + (count * 12));
        for (var i = 0; i < count; i++)
        {
            var placed = _objects[first + i];
            bytes.Number(placed.Number).Next(placed.Start - start).Add(" "u8);
            _entries.Add(placed.Number, new(2, number, i));
        }
        var dictionary = PdfDictionary
            .OfType("ObjStm")
            .Set("N", PdfSyntax.Number(count))
            .Set("First", PdfSyntax.Number(bytes.Length));
        bytes.Add(_bodies.Written[start..end]);
        WriteStream(number, dictionary, bytes.Written, isCompressed: true);
    }

    void WriteCrossReferences(PdfReference catalog, PdfReference information, string id)
    {
        var number = Reserve().Number;
        var start = (int)_file.Length;
        _entries.Add(number, new(1, start, 0));
        var table = new byte[_entries.Count * 7];
        foreach (var (i, entry) in _entries)
        {
            var row = table.AsSpan(i * 7);
            row[0] = entry.Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], entry.Place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)entry.Index);
        }
        var dictionary = PdfDictionary
            .OfType("XRef")
            .Set("Size", PdfSyntax.Number(_entries.Count))
            .Set("W", "[1 4 2]")
            .Set("Root", catalog)
            .Set("Info", information)
            .Set("ID", $"[<{id}> <{id}>]");
        PutStream(number, dictionary, table, isCompressed: true);
        Put(new ByteWriter().Add("startxref\n"u8).Number(start).Add("\n%%EOF\n"u8));
    }

    void WriteStream(
        int number,
        PdfDictionary dictionary,
        ReadOnlySpan<byte> bytes,
        bool isCompressed
    )
    {
        _entries.Add(number, new(1, (int)_file.Length, 0));
        PutStream(number, dictionary, bytes, isCompressed);
    }

    void PutStream(
        int number,
        PdfDictionary dictionary,
        ReadOnlySpan<byte> bytes,
        bool isCompressed
    )
    {
        if (isCompressed)
        {
            dictionary.Set("Filter", "/FlateDecode");
            bytes = _flate.Compress(bytes);
        }
        dictionary.Set("Length", PdfSyntax.Number(bytes.Length));
        Put(
            new ByteWriter()
                .Number(number)
                .Add(" 0 obj\n"u8)
                .Add(dictionary.ToString())
                .Add("\nstream\n"u8)
        );
        _file.Write(bytes);
        _file.Write("\nendstream\nendobj\n"u8);
    }

    void Put(ByteWriter bytes) => _file.Write(bytes.Written);
}
