using System.Buffers;
using System.Text;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Bytes that grow, with the values of PDF's notation written into them without a string between (PDF 1.7, 7.3).</summary>
/// <remarks>The memory is rented: hundreds of documents in one process would fill the heap of large objects with buffers.</remarks>
sealed class ByteWriter(int capacity = 256) : IDisposable
{
    const int LongestNumber = 24;

    byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ByteWriter Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Characters up to U+00FF, a byte each.</summary>
    public ByteWriter Add(string latin)
    {
        Length += Encoding.Latin1.GetBytes(latin, Room(latin.Length));
        return this;
    }

    /// <summary>A real number to a thousandth, without exponent.</summary>
    public ByteWriter Number(double value)
    {
        Length += PdfSyntax.Format(value, Room(LongestNumber));
        return this;
    }

    /// <summary>A space, then the number.</summary>
    public ByteWriter Next(double value)
    {
        Add(" "u8);
        return Number(value);
    }

    public ByteWriter Reference(PdfReference reference) => Number(reference.Number).Add(" 0 R"u8);

    /// <summary>Four hexadecimal digits.</summary>
    public ByteWriter Hex(int value)
    {
        var digits = Room(4);
        for (var i = 3; i >= 0; i--, value >>= 4)
            digits[i] = "0123456789ABCDEF"u8[value & 15];
        Length += 4;
        return this;
    }

    /// <summary>A text string in UTF-16 as hexadecimal digits, so that nothing in it can end the string.</summary>
    public ByteWriter Text(string text)
    {
        Add("<FEFF"u8);
        foreach (var c in text)
            Hex(c);
        return Add(">"u8);
    }

    public ByteWriter Clear()
    {
        Length = 0;
        return this;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, Length) = ([], 0);
    }

    Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + length));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
        return _bytes.AsSpan(Length);
    }
}
