using Spectre.Console;
using Spectre.Console.Rendering;

namespace CsatWarehouse.Cli.Output;

/// <summary>A table with a line below its head; what starts with '#' in the head is a column of numbers, set to the right.</summary>
sealed class PlainTable
{
    readonly Table _table = new() { Border = TableBorder.Simple };

    public PlainTable(params string[] head)
    {
        foreach (var name in head)
        {
            var isNumber = name.StartsWith('#');
            var column = new TableColumn(new Text(isNumber ? name[1..] : name))
            {
                NoWrap = isNumber,
            };
            _table.AddColumn(isNumber ? column.RightAligned() : column);
        }
    }

    public void Add(params string[] cells) =>
        _table.AddRow(cells.Select(IRenderable (c) => new Text(Printable.Line(c))));

    public void Print(Terminal terminal) => terminal.Write(_table);
}
