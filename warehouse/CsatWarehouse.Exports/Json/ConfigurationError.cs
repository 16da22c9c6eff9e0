using System.Globalization;

namespace CsatWarehouse.Exports.Json;

/// <summary>One thing that is wrong in a configuration file.</summary>
/// <param name="File">Below the workspace's folder, with '/'.</param>
/// <param name="Line">From 1; 0 where the fault has no place in the file (the file is absent).</param>
/// <param name="Column">From 1, in characters; 0 as for the line.</param>
/// <param name="Path">The member at fault, as in <c>$.questions[2].scale</c>.</param>
public sealed record ConfigurationError(
    string File,
    int Line,
    int Column,
    string Path,
    string Message
)
{
    /// <summary><c>sources/nps.json:12:5: message</c>, the form that editors and terminals turn into a link.</summary>
    public override string ToString() =>
        Line == 0
            ? $"{File}: {Message}"
            : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message}");
}
