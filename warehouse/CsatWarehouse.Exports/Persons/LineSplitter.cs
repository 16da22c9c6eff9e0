namespace CsatWarehouse.Exports.Persons;

/// <summary>Splits the bytes of a text file into its lines, each with its end (CRLF, LF or CR), without decoding them.</summary>
/// <param name="unit">Bytes of a code unit: 2 for UTF-16, else 1.</param>
/// <param name="isBigEndian">Of UTF-16.</param>
sealed class LineSplitter(Stream content, int unit, bool isBigEndian)
{
    readonly byte[] _buffer = new byte[64 * 1024];
    readonly List<byte> _line = [];
    int _length;
    int _next;

    /// <summary>The next line; false at the end. A last line without an end is one.</summary>
    public bool Read(out byte[] line)
    {
        _line.Clear();
        while (Take() is { } first)
        {
            if (first == '\n' || (first == '\r' && Peek() != '\n'))
                break;
            if (first == '\r')
            {
                Take();
                break;
            }
        }
        line = [.. _line];
        return line.Length > 0;
    }

    /// <summary>The next code unit, which joins the line; null at the end. Half a unit at the end of a file is one.</summary>
    int? Take()
    {
        if (Peek() is not { } value)
            return null;
        for (var i = 0; i < unit && _next < _length; i++)
            _line.Add(_buffer[_next++]);
        return value;
    }

    int? Peek()
    {
        if (_length - _next < unit)
            Fill();
        return (_length - _next) switch
        {
            0 => null,
            1 => _buffer[_next],
            _ when unit == 1 => _buffer[_next],
            _ => isBigEndian
                ? (_buffer[_next] << 8) | _buffer[_next + 1]
                : (_buffer[_next + 1] << 8) | _buffer[_next],
        };
    }

    void Fill()
    {
        _buffer.AsSpan(_next, _length - _next).CopyTo(_buffer);
        _length -= _next;
        _next = 0;
        int read;
        do
        {
            read = content.Read(_buffer, _length, _buffer.Length - _length);
            _length += read;
        } while (read > 0 && _length < unit);
    }
}
