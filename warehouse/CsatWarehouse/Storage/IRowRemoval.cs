namespace CsatWarehouse.Storage;

/// <summary>Takes away rows by their surrogate keys, and tells what they were.</summary>
interface IRowRemoval : IDisposable
{
    /// <summary>Nothing where there is no such row.</summary>
    void Remove(long key);
}
