using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>
/// The objects of a PDF 1.7 file: streams go into the file as they come, dictionaries in hundreds into object streams, and a
/// cross-reference stream at the end says where all are (PDF 1.7, 7.5.7 and 7.5.8).
/// </summary>
sealed class PdfFile : IDisposable
{
    const int ObjectsPerStream = 200;

    readonly record struct Entry(byte Kind, int Place, int Index);

    readonly record struct PlacedObject(int Number, int Start);

    readonly ByteWriter _file = new(131_072);
    readonly ByteWriter _compressed = new(16_384);
    readonly ByteWriter _bodies = new(32_768);
    readonly ByteWriter _offsets = new(4096);
    readonly List<PlacedObject> _objects = new(ObjectsPerStream);

    // By the objects' numbers; that of 0 is the head of the free ones, of which there are none.
    readonly List<Entry> _entries = new(4096) { new(0, 0, ushort.MaxValue) };

    // The id is taken from uncompressed content, so that it survives another version of zlib.
    readonly IncrementalHash _content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // The second line's high bytes tell transfer programs that the file is binary.
    public PdfFile() => _file.Add("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");

    public PdfReference Reserve()
    {
        _entries.Add(default);
        return new(_entries.Count - 1);
    }

    public PdfReference Add(PdfDictionary dictionary) => Set(Reserve(), dictionary);

    public PdfReference Set(PdfReference reference, PdfDictionary dictionary)
    {
        dictionary.Write(Begin(reference));
        return reference;
    }

    /// <summary>Starts an object, which is what is written until the next one starts.</summary>
    public ByteWriter Begin(PdfReference reference)
    {
        if (_objects.Count == ObjectsPerStream)
            EndObjectStream();
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
        if (isCompressed)
            AddCompressed(reference.Number, dictionary, bytes);
        else
            AddPlain(reference.Number, dictionary, bytes);
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
        AddPlain(reference.Number, dictionary, bytes);
        return reference;
    }

    public void Write(Stream stream, PdfReference catalog, PdfReference information)
    {
        EndObjectStream();
        var id = Convert.ToHexString(_content.GetHashAndReset().AsSpan(0, 16));
        AddCrossReferences(catalog, information, id);
        stream.Write(_file.Written);
    }

    public void Dispose()
    {
        _file.Dispose();
        _compressed.Dispose();
        _bodies.Dispose();
        _offsets.Dispose();
        _content.Dispose();
    }

    void EndObjectStream()
    {
        if (_objects.Count == 0)
            return;
        var number = Reserve().Number;
        _offsets.Clear();
        for (var i = 0; i < _objects.Count; i++)
        {
            _offsets.Number(_objects[i].Number).Next(_objects[i].Start).Add(" "u8);
            _entries[_objects[i].Number] = new(2, number, i);
        }
        var dictionary = PdfDictionary
            .OfType("ObjStm")
            .Set("N", PdfSyntax.Number(_objects.Count))
            .Set("First", PdfSyntax.Number(_offsets.Length));
        _content.AppendData(_bodies.Written);
        AddCompressed(number, dictionary, _offsets.Written, _bodies.Written);
        _objects.Clear();
        _bodies.Clear();
    }

    void AddCrossReferences(PdfReference catalog, PdfReference information, string id)
    {
        var number = Reserve().Number;
        var start = _file.Length;
        _entries[number] = new(1, start, 0);
        var table = new byte[_entries.Count * 7];
        for (var i = 0; i < _entries.Count; i++)
        {
            var row = table.AsSpan(i * 7);
            row[0] = _entries[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], _entries[i].Place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)_entries[i].Index);
        }
        var dictionary = PdfDictionary
            .OfType("XRef")
            .Set("Size", PdfSyntax.Number(_entries.Count))
            .Set("W", "[1 4 2]")
            .Set("Root", catalog)
            .Set("Info", information)
            .Set("ID", $"[<{id}> <{id}>]");
        AddCompressed(number, dictionary, table);
        _file.Add("startxref\n"u8).Number(start).Add("\n%%EOF\n"u8);
    }

    void AddCompressed(
        int number,
        PdfDictionary dictionary,
        ReadOnlySpan<byte> first,
        ReadOnlySpan<byte> second = default
    )
    {
        Flate.Compress(_compressed.Clear(), first, second);
        AddPlain(number, dictionary.Set("Filter", "/FlateDecode"), _compressed.Written);
    }

    void AddPlain(int number, PdfDictionary dictionary, ReadOnlySpan<byte> bytes)
    {
        // The cross-references are written into themselves.
        _entries[number] = new(1, _file.Length, 0);
        _file.Number(number).Add(" 0 obj\n"u8);
        dictionary.Set("Length", PdfSyntax.Number(bytes.Length)).Write(_file);
        _file.Add("\nstream\n"u8).Add(bytes).Add("\nendstream\nendobj\n"u8);
    }
}
