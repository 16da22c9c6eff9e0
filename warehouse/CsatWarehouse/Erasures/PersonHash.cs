using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Erasures;

/// <summary>By what erased persons are known: hashes that nobody can compare with a list of addresses who does not have the salt.</summary>
static class PersonHash
{
    const int SaltBytes = 32;

    public static string NewSalt() =>
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));

    /// <param name="identity">As <see cref="IdentityHash"/> gives it.</param>
    public static string Of(string salt, string identity) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(Convert.FromHexString(salt), Encoding.ASCII.GetBytes(identity))
        );

    /// <summary>The hash by which a value would be known as an identity of a kind; null where it can be none.</summary>
    public static string? IdentityOf(string kind, string value) =>
        kind switch
        {
            CustomerIdentity.Email => value.Contains('@', StringComparison.Ordinal)
                ? IdentityHash.OfEmail(value)
                : null,
            CustomerIdentity.Phone => IdentityHash.OfPhone(value),
            ErasureIdentity.Name => IdentityHash.OfName(value),
            _ => IdentityHash.OfId(value),
        };
}
