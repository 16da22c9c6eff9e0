namespace CsatWarehouse.Testing;

/// <summary>Where the product's files lie while its tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution, found upwards from the test assembly.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    static string FindRoot()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
            if (File.Exists(Path.Combine(folder.FullName, "CsatWarehouse.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException(
            $"No folder above '{AppContext.BaseDirectory}' holds CsatWarehouse.sln; run the tests from a checkout."
        );
    }
}
