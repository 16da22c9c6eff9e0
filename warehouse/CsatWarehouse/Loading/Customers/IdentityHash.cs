using System.Security.Cryptography;
using System.Text;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Identities as they are compared and kept: the SHA-256 of the normalised value, in lower-case hexadecimal digits.</summary>
static class IdentityHash
{
    /// <summary>The least number of digits that a telephone number can have beyond an extension's.</summary>
    const int LeastDigits = 7;

    /// <summary>Trimmed; null where blank. Upper and lower case are two ids.</summary>
    public static string? OfId(string? id) => Of(id?.Trim());

    /// <summary>Trimmed and in lower case; null where blank.</summary>
    public static string? OfEmail(string? address) => Of(address?.Trim().ToLowerInvariant());

    /// <summary>Its digits, without a leading 00 or +; null where there are fewer than seven.</summary>
    public static string? OfPhone(string? number)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        if (digits.StartsWith("00", StringComparison.Ordinal))
            digits = digits[2..];
        return digits.Length < LeastDigits ? null : Of(digits);
    }

    /// <summary>Without regard to case, and to how many blanks stand between its parts; null where blank.</summary>
    public static string? OfName(string? name) =>
        Of(
            string.Join(
                ' ',
                (name ?? "")
                    .ToLowerInvariant()
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
        );

    static string? Of(string? value) =>
        value is { Length: > 0 }
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))
            : null;
}
