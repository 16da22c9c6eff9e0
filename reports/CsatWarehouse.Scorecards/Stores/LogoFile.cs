using CsatWarehouse.Exports.Json;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Stores;

/// <summary>The company's logo, as its file holds it.</summary>
/// <param name="Hash">SHA-256 of the bytes in lower-case hexadecimal.</param>
sealed record LogoFile(RasterImage Image, string Hash)
{
    const int MostBytes = 1_000_000;

    /// <summary>Null where the workspace names none.</summary>
    /// <exception cref="ConfigurationException">The file is gone, too large, or no image that a page can show.</exception>
    public static LogoFile? Read(Workspace workspace)
    {
        if (workspace.Scorecards.Logo is not { } path)
            return null;
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length > MostBytes)
                throw new InvalidDataException(
                    FormattableString.Invariant(
                        $"it has {bytes.Length:#,0} bytes; {MostBytes:#,0} are the limit, since every page carries it"
                    )
                );
            return new(
                RasterImage.Read(bytes, Path.GetFileName(path)),
                ScorecardFile.Sha256Of(bytes)
            );
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ConfigurationException(
                new ConfigurationError(
                    Workspace.FileName,
                    0,
                    0,
                    "$.scorecards.logo",
                    $"the logo '{path}' cannot be shown: {fault.Message}"
                )
            );
        }
    }
}
