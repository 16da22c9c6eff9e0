using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis;

/// <summary>The builds that further ones are made beside: those that readers see, and in their place those that a backfill has made and not published yet.</summary>
static class NewestBuilds
{
    public static IQueryable<KpiBuild> Of(WarehouseContext context, string kpiGroup)
    {
        var staged =
            from next in context.KpiStaged
            join build in context.KpiBuilds on next.KpiBuildKey equals (long?)build.KpiBuildKey
            where next.KpiGroup == kpiGroup
            select build;
        var published =
            from pointer in context.KpiPointers
            join build in context.KpiBuilds on pointer.KpiBuildKey equals build.KpiBuildKey
            where
                pointer.KpiGroup == kpiGroup
                && !context.KpiStaged.Any(s =>
                    s.PeriodKey == pointer.PeriodKey && s.KpiGroup == kpiGroup
                )
            select build;
        return staged.Concat(published);
    }
}
