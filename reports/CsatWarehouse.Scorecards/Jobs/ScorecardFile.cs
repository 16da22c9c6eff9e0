using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Names of scorecard files, and the hash of their bytes.</summary>
static class ScorecardFile
{
    const int LongestSlice = 80;

    /// <summary><c>2026-03/all.en.v1.pdf</c>, relative to the scorecard folder.</summary>
    public static string NameOf(string month, SliceCode slice, string language, int version) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{month}/{Safe(slice.Text)}.{language}.v{version}.pdf"
        );

    /// <summary>
    /// Letters and digits of ASCII, <c>-</c> and <c>_</c> stay, <c>;</c> becomes <c>+</c>, all else <c>-</c>; where anything but the
    /// separators had to change, the first eight digits of the text's SHA-256 keep two slices from sharing a file.
    /// </summary>
    public static string Safe(string slice)
    {
        var safe = new StringBuilder(slice.Length);
        var isExact = slice.Length <= LongestSlice;
        foreach (var c in slice.Length <= LongestSlice ? slice : slice[..LongestSlice])
        {
            var kept = char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
            isExact &= kept;
            safe.Append(
                kept ? c
                : c == ';' ? '+'
                : '-'
            );
        }
        return isExact
            ? safe.ToString()
            : $"{safe}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slice)))[..8]}";
    }

    public static string Sha256Of(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes));
}
