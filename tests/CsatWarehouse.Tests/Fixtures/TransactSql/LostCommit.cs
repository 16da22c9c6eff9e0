namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>What becomes of the commit at which something happens.</summary>
enum CommitFate
{
    /// <summary>The connection is lost before the server has the word.</summary>
    NotCarriedOut,

    /// <summary>The connection is lost before the answer comes back.</summary>
    CarriedOut,

    /// <summary>The process ends before it.</summary>
    ProcessEnds,
}

/// <summary>Counts commits, and lets something happen to one of them.</summary>
/// <param name="number">1, 2, 3 ...; 0 for none.</param>
sealed class LostCommit(int number, CommitFate fate)
{
    public int Commits { get; private set; }

    public void Carry(Action commit)
    {
        var isLost = ++Commits == number;
        if (isLost && fate == CommitFate.ProcessEnds)
            throw new InvalidOperationException("The process has ended.");
        if (isLost && fate == CommitFate.NotCarriedOut)
            throw new TimeoutException("The connection was lost.");
        commit();
        if (isLost)
            throw new TimeoutException("The connection was lost.");
    }
}
