namespace CsatWarehouse.Storage.SqlServer;

/// <summary>Grain: one chunk of one file whose rows are staged and committed, while the rest of the file is not. A load that was cut off goes on behind the last.</summary>
sealed class StagedChunk
{
    public long LoadKey { get; set; }

    /// <summary>1, 2, 3 ... in the order of the file.</summary>
    public int ChunkNumber { get; set; }

    /// <summary>Of everything that the staged rows follow from: they are of use to a load with the same alone.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>The surrogate key of the chunk's first row; the others have the next.</summary>
    public long FirstRowKey { get; set; }

    /// <summary>The order of the last row that was staged.</summary>
    public long LastOrder { get; set; }
}
