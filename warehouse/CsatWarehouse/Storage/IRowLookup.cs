namespace CsatWarehouse.Storage;

/// <summary>Rows that belong to ids of one source, asked for id by id.</summary>
interface IRowLookup : IDisposable
{
    /// <summary>The value of <c>@p1</c> or <c>@p2</c>, which are the same for every id.</summary>
    IRowLookup Bind(int index, long value);
    IRowLookup Bind(int index, string value);

    /// <summary>Says which ids will be asked for, so that a database at the end of a wire is asked once. What was fetched before is forgotten.</summary>
    void Fetch(IEnumerable<(string Scope, string Code)> ids);

    /// <summary>The rows of one id; also of one that was not fetched.</summary>
    IRowRead Of(string scope, string code);
}
