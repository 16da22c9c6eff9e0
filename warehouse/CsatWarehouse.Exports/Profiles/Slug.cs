using System.Text.RegularExpressions;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Codes that end up in keys, slices and file names: lower-case letters, digits and single hyphens.</summary>
static partial class Slug
{
    public static string Read(StrictObject described, string name)
    {
        var text = described.RequiredText(name);
        if (text.Length > 0 && !Form().IsMatch(text))
            described.Error(
                name,
                $"{name} '{text}' is no code; use lower-case letters, digits and hyphens, as in 'check-in'"
            );
        return text;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Form();
}
