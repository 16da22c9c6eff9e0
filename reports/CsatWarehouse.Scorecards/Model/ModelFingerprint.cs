using System.Security.Cryptography;
using System.Text.Json;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Names what a scorecard's pages are made from: the same fingerprint gives the same bytes.</summary>
public static class ModelFingerprint
{
    /// <summary>Counted up with every change of layout, theme, fonts or texts, so that the pages in force are issued anew.</summary>
    public const int LayoutVersion = 5;

    /// <summary>SHA-256, in lower-case hexadecimal, over everything printed that does not follow from when and after what it is published, the language and <see cref="LayoutVersion"/>.</summary>
    public static string Of(ScorecardModel model, string language)
    {
        // A comment in another language is on none of these pages.
        var printed = model with
        {
            Comments = model.CommentIn(language) is { } comment ? [comment] : [],
        };
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new FingerprintedModel(LayoutVersion, language, printed),
            ModelJson.Default.FingerprintedModel
        );
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
