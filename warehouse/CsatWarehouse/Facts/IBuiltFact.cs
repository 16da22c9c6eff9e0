namespace CsatWarehouse.Facts;

/// <summary>A fact that a build makes beside its figures: of one slice in one period, as that build computed it. Readers follow <c>KpiPointer</c> to the current build.</summary>
public interface IBuiltFact
{
    long KpiBuildKey { get; set; }
    long PeriodKey { get; set; }
    long SliceKey { get; set; }
}
