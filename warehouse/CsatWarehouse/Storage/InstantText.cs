using System.Globalization;

namespace CsatWarehouse.Storage;

/// <summary>Instants as EF Core's SQLite provider writes them: <c>2026-03-31 21:30:00</c>, with a fraction where there is one.</summary>
static class InstantText
{
    // The longest: seven digits of a second.
    const string Format = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    /// <summary>The bytes written, at the start of <paramref name="buffer"/>.</summary>
    /// <param name="buffer">At least 27 bytes.</param>
    public static ReadOnlySpan<byte> Write(DateTime instant, Span<byte> buffer)
    {
        if (instant.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            instant.TryFormat(buffer, out var written, Format, CultureInfo.InvariantCulture);
            return buffer[..written];
        }
        // Nearly all exports give whole seconds; the general formatter takes six times as long for them.
        var (date, time) = instant;
        date.Deconstruct(out var year, out var month, out var day);
        Two(buffer, 0, year / 100);
        Two(buffer, 2, year % 100);
        buffer[4] = (byte)'-';
        Two(buffer, 5, month);
        buffer[7] = (byte)'-';
        Two(buffer, 8, day);
        buffer[10] = (byte)' ';
        Two(buffer, 11, time.Hour);
        buffer[13] = (byte)':';
        Two(buffer, 14, time.Minute);
        buffer[16] = (byte)':';
        Two(buffer, 17, time.Second);
        return buffer[..19];
    }

    public static DateTime Read(string text) =>
        DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    static void Two(Span<byte> buffer, int at, int value)
    {
        buffer[at] = (byte)('0' + value / 10);
        buffer[at + 1] = (byte)('0' + value % 10);
    }
}
