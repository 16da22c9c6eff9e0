using System.Text.RegularExpressions;

namespace CsatWarehouse.Jobs;

/// <summary>What a fault says, as the ledgers keep it.</summary>
static partial class FaultText
{
    const int Longest = 1000;

    /// <summary>The message on one line, with what looks like a key or password taken out.</summary>
    public static string Of(Exception fault) => Of(fault.Message);

    /// <inheritdoc cref="Of(Exception)"/>
    public static string Of(string message)
    {
        var line = Secret().Replace(message.ReplaceLineEndings(" "), "${name}=***");
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }

    /// <summary>Members of connection strings, and the signature of a shared access URI.</summary>
    [GeneratedRegex(
        @"\b(?<name>AccountKey|SharedAccessSignature|SharedAccessKey|Password|Pwd|User ID|Uid|sig)\s*=\s*[^;&\s'""]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Secret();
}
