using System.Text;

namespace CsatWarehouse.Exports.Decoding;

/// <summary>Decodes what cannot be decoded as <see cref="UndecodableByte"/>, byte by byte.</summary>
sealed class UndecodableByteFallback : DecoderFallback
{
    public static UndecodableByteFallback Instance { get; } = new();

    // .NET multiplies the longest fallback by the number of bytes when it sizes buffers; four bytes fall back at once at most.
    public override int MaxCharCount => 8;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    sealed class Buffer : DecoderFallbackBuffer
    {
        readonly List<char> chars = [];
        int next;

        public override int Remaining => chars.Count - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            Reset();
            foreach (var value in bytesUnknown)
            {
                var (high, low) = UndecodableByte.Utf16(value);
                chars.Add(high);
                chars.Add(low);
            }
            return chars.Count > 0;
        }

        public override char GetNextChar() => next < chars.Count ? chars[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
                return false;
            next--;
            return true;
        }

        public override void Reset()
        {
            chars.Clear();
            next = 0;
        }
    }
}
