using System.Globalization;

namespace CsatWarehouse.Erasures;

/// <summary>The id of a customer who was erased: <c>erased:7:5d0f0a1b2c3d</c>. Their facts keep them apart from others, and lead to nobody.</summary>
static class ErasedCustomer
{
    public const string Prefix = "erased:";
    const int HashDigits = 12;

    /// <summary>The same person has the same id whenever they are found again under the same identity.</summary>
    /// <param name="hash">The keyed hash of the id that the source knew them by, or of the address where it gave none.</param>
    public static string IdOf(long erasureKey, string hash) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Prefix}{erasureKey}:{hash.AsSpan(0, HashDigits)}"
        );

    /// <summary>The erasure that made the id; null for anybody else's.</summary>
    public static long? ErasureOf(string externalId)
    {
        if (!externalId.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var rest = externalId.AsSpan(Prefix.Length);
        var colon = rest.IndexOf(':');
        return
            colon == rest.Length - HashDigits - 1
            && long.TryParse(
                rest[..colon],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var key
            )
            ? key
            : null;
    }
}
