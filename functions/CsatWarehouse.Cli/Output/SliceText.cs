using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Output;

/// <summary>A slice in the words of the workspace: Boarding area: Boarding area A.</summary>
static class SliceText
{
    public static async Task<string> OfAsync(
        WarehouseContext context,
        Workspace workspace,
        SliceCode slice,
        CancellationToken cancellation
    )
    {
        if (slice.Equals(SliceCode.All))
            return "overall";
        var names = await MemberNames.ReadAsync(context, cancellation);
        return string.Join(
            "; ",
            slice.Members.Select(m =>
                $"{workspace.NameOfDimension(m.Dimension).Text}: {names.Of(m).Text}"
            )
        );
    }
}
