using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>The texts of the profiles that files were read by, so that a reading can be repeated after the profile was mended.</summary>
static class ProfileTexts
{
    /// <summary>Adds the profile where it is not known; the caller saves.</summary>
    public static async Task KeepAsync(
        WarehouseContext context,
        FileMatch match,
        CancellationToken cancellation
    )
    {
        var hash = match.Layout.Hash;
        if (!await context.ProfileVersions.AnyAsync(p => p.ProfileHash == hash, cancellation))
            context.ProfileVersions.Add(
                new()
                {
                    ProfileHash = hash,
                    FileName = match.Profile.File,
                    Text = match.Profile.Text,
                }
            );
    }

    /// <summary>The layout that had this hash; null where its text is not known, or this release no longer reads it so.</summary>
    public static async Task<SourceLayout?> FindAsync(
        WarehouseContext context,
        string hash,
        CancellationToken cancellation
    )
    {
        var kept = await context.ProfileVersions.SingleOrDefaultAsync(
            p => p.ProfileHash == hash,
            cancellation
        );
        if (kept is null)
            return null;
        try
        {
            return SourceProfile
                .Parse(kept.Text, kept.FileName)
                .Layouts.FirstOrDefault(l => l.Hash == hash);
        }
        catch (ConfigurationException)
        {
            return null;
        }
    }
}
