using System.Text.RegularExpressions;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace CsatWarehouse.Exports.Stores;

/// <summary>A container of Azure Blob Storage, or what lies in it below a prefix.</summary>
/// <param name="Account">The account's blob endpoint, such as <c>https://example.blob.core.windows.net</c>, which is opened with the
/// identity that the process has (a managed identity in Azure); or a connection string, such as <see cref="Emulator"/>.</param>
/// <param name="Container">3 to 63 lower-case letters, digits and single hyphens.</param>
/// <param name="Prefix">Empty, or ends with '/'.</param>
public sealed partial record BlobAddress(string Account, string Container, string Prefix = "")
{
    /// <summary>The connection string of the emulator on this machine, at its usual port.</summary>
    public const string Emulator = "UseDevelopmentStorage=true";

    /// <summary>What is wrong with the address, in words that repeat no secret; null where nothing is.</summary>
    public string? Fault =>
        !ContainerName().IsMatch(Container)
            ? $"container '{Container}' is no container's name; give 3 to 63 lower-case letters, digits and single hyphens"
        : Prefix.Length > 0 && (Prefix[0] == '/' || Prefix[^1] != '/')
            ? $"prefix '{Prefix}' does not end with '/', or begins with one; give a folder such as 'csat/'"
        : Endpoint is { Scheme: not "https" }
            ? $"account '{Account}' is not reached by https; an identity's token is sent over nothing else"
        : Endpoint is null && !IsConnectionString(Account)
            ? "the account is neither an endpoint such as https://example.blob.core.windows.net nor a connection string"
        : null;

    /// <summary>True where the account is a connection string other than the emulator's: it may hold a key.</summary>
    public bool HasSecret => Endpoint is null && Account != Emulator;

    Uri? Endpoint =>
        Uri.TryCreate(Account, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : null;

    /// <summary>Nothing is asked of the network yet.</summary>
    /// <exception cref="InvalidOperationException">There is a <see cref="Fault"/>.</exception>
    public BlobContainerClient Open()
    {
        if (Fault is { } fault)
            throw new InvalidOperationException(fault);
        return Endpoint is { } endpoint
            ? new BlobServiceClient(endpoint, new DefaultAzureCredential()).GetBlobContainerClient(
                Container
            )
            : new BlobContainerClient(Account, Container);
    }

    /// <summary>Where it is, without a secret: the container's URI, and the prefix.</summary>
    public override string ToString() =>
        Fault is null
            ? $"{new Uri(Open().Uri.GetLeftPart(UriPartial.Path))}/{Prefix}".TrimEnd('/')
            : Container;

    static bool IsConnectionString(string account)
    {
        try
        {
            return new BlobServiceClient(account).Uri is not null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        "^(?!-)(?!.*--)[a-z0-9-]{3,63}(?<!-)$",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex ContainerName();
}
