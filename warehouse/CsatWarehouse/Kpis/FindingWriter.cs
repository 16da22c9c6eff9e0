using CsatWarehouse.Facts;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CsatWarehouse.Kpis;

/// <summary>Writes what one build finds beside its figures, each kind of fact by the columns that the model gives it.</summary>
sealed class FindingWriter(UnitOfWork unit, KpiMembers members, KpiBuild build) : IDisposable
{
    readonly Dictionary<Type, (IRowWrite Insert, IProperty[] Columns)> _kinds = [];

    public void Write(in Finding finding) => Write(members.SliceKey(finding.Slice), finding.Fact);

    public void Write(long sliceKey, IBuiltFact fact)
    {
        (fact.KpiBuildKey, fact.PeriodKey, fact.SliceKey) = (
            build.KpiBuildKey,
            build.PeriodKey,
            sliceKey
        );
        if (!_kinds.TryGetValue(fact.GetType(), out var kind))
            _kinds.Add(fact.GetType(), kind = KindOf(fact.GetType()));
        for (var i = 0; i < kind.Columns.Length; i++)
            Bind(kind.Insert, i + 1, kind.Columns[i].GetGetter().GetClrValue(fact));
        kind.Insert.Execute();
    }

    public void Dispose()
    {
        foreach (var (insert, _) in _kinds.Values)
            insert.Dispose();
    }

    (IRowWrite, IProperty[]) KindOf(Type type)
    {
        var entity =
            unit.Context.Model.FindEntityType(type)
            ?? throw new InvalidOperationException($"{type.Name} is not in the model.");
        IProperty[] columns = [.. entity.GetProperties()];
        return (
            unit.Rows.Insert(entity.GetTableName()!, [.. columns.Select(c => c.GetColumnName())]),
            columns
        );
    }

    static void Bind(IRowWrite insert, int index, object? value) =>
        _ = value switch
        {
            null => insert.Bind(index, (string?)null),
            string text => insert.Bind(index, text),
            bool flag => insert.Bind(index, flag ? 1 : 0),
            int number => insert.Bind(index, number),
            long number => insert.Bind(index, number),
            double number => insert.Bind(index, (double?)number),
            _ => throw new InvalidOperationException(
                $"A column of type {value.GetType().Name} has no way into the warehouse."
            ),
        };
}
